import type { AstroIntegration } from 'astro'

/** An adapter that listens to nothing: the publisher imports the bundle and asks it for pages. */
export function residentRenderer(): AstroIntegration {
  const name = 'resident-renderer'
  return {
    name,
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name,
          // Deprecated is only its other value, which is still the default.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable' },
        }),
    },
  }
}
