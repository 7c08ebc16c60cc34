import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Nodes and theme that Payload's package does not export. */
const OFFICE = {
  'office/HorizontalRuleNode': 'features/horizontalRule/server/nodes/HorizontalRuleNode.js',
  'office/LinkNode': 'features/link/nodes/LinkNode.js',
  'office/AutoLinkNode': 'features/link/nodes/AutoLinkNode.js',
  'office/UploadNode': 'features/upload/server/nodes/UploadNode.js',
  'office/EditorTheme': 'lexical/theme/EditorTheme.js',
} as const

const alias = Object.fromEntries(
  Object.entries(OFFICE).map(([name, file]) => [
    name,
    place(`node_modules/@payloadcms/richtext-lexical/dist/${file}`),
  ]),
)

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [place(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    alias,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'empty', '.svg': 'empty' },
    external: ['/_astro/*', '@fontsource/*', '*.woff2'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** A page with the office's editor in its own style sheets, and one for a text in those of the public site. */
export async function pages(): Promise<{ office: string; site: string }> {
  const [script, site] = await Promise.all([
    bundled('e2e/page/inBrowser/main.ts'),
    bundled('site/src/styles/article.css'),
  ])
  const payload = readFileSync(
    place('node_modules/@payloadcms/richtext-lexical/dist/field/bundled.css'),
    'utf8',
  )
  const editor = readFileSync(place('cms/src/app/(payload)/editor.css'), 'utf8')
  const run = `<script>${script.replaceAll('</script', '<\\/script')}</script>`
  return {
    office: `<!doctype html><html lang="vi"><style>${payload}</style><style>${editor}</style><div class="rich-text-lexical"><div id="text" class="ContentEditable__root" contenteditable="true"></div></div>${run}</html>`,
    site: `<!doctype html><html lang="vi"><style>${site}</style><article><div id="text" class="body"></div></article>${run}</html>`,
  }
}
