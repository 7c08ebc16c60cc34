import { fileURLToPath } from 'node:url'
import type { AstroUserConfig } from 'astro'
import { passthroughImageService } from 'astro/config'
import { residentRenderer } from './renderer/adapter.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** One source tree, two outputs: the publisher's bundle, or (with an address) every page of a store. */
export function siteConfig(wholeSite?: { siteUrl: string }): AstroUserConfig {
  return {
    root: at('.'),
    trailingSlash: 'always',
    // White space between inline elements is text: pages are compared with what was approved.
    compressHTML: true,
    build: { inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    // Pictures arrive with their variants; nothing is resized here.
    image: { service: passthroughImageService() },
    ...(wholeSite
      ? { output: 'static', outDir: at('./dist/static'), site: wholeSite.siteUrl }
      : { output: 'server', outDir: at('./dist'), adapter: residentRenderer() }),
    vite: {
      // A data: URL would need a hole in the Content-Security-Policy.
      build: { assetsInlineLimit: 0 },
      ...(wholeSite && {
        resolve: { alias: { '#published': at('./src/published/fromStore.ts') } },
      }),
    },
  }
}

export default siteConfig()
