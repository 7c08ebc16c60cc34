import { readdirSync, readFileSync } from 'node:fs'
import { lexicalHtml } from '../../publishing/lexical/html.ts'
import { shapeOf } from '../shape.ts'
import { element } from './nodes.ts'
import type { Pasted } from './pasted.ts'
import { pasted } from './pasted.ts'

const FOLDER = new URL('samples/', import.meta.url)

/** The names of all samples. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER).map((file) =>
  file.replace(/\.html$/, ''),
)

/** HTML as a program puts it on the clipboard, from the folder `samples`. */
export const sample = (name: string): string =>
  readFileSync(new URL(`${name}.html`, FOLDER), 'utf8')

/** What comes of a sample: public HTML a block a line, after the check of the save. @throws where the save refuses it */
export function shown(html: string): { lines: string[] } & Omit<Pasted, 'nodes'> {
  const { nodes, ...rest } = pasted(html, () => 'p1')
  const shape = shapeOf({ root: element('root', nodes) })
  if (!shape.ok) throw new Error(shape.faults.join(' '))
  const { html: page } = lexicalHtml(shape.body, new Map())
  const lines = page.split(/(?<=<\/(?:p|h\d|tr|ul|ol|blockquote|caption)>|<hr>)(?!<\/)/)
  return { lines, ...rest }
}
