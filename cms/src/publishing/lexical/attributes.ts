import { escapeHtml } from '@bbt/shared/contract/picture.ts'
import type { Alignment } from '../../body/nodes/element.ts'
import type { Node } from './writing.ts'
import { valueOf } from './writing.ts'

const ALIGNED: Readonly<Record<Alignment, string>> = {
  '': '',
  left: 'align-left',
  start: 'align-left',
  center: 'align-center',
  right: 'align-right',
  end: 'align-right',
  justify: 'align-justify',
}

/** The class of a block whose lines stand as it says; empty where it says nothing. */
export const alignClass = (node: Node): string => ALIGNED[valueOf(node, 'format') as Alignment]

/** Attributes of a tag, in the order given, with a space before each; without those that are empty. */
export const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')

export const classes = (...names: readonly string[]): string =>
  names.filter((name) => name !== '').join(' ')
