interface Node {
  type?: string
  text?: string
  children?: Node[]
}

const INLINE = new Set(['text', 'link', 'autolink', 'tab', 'linebreak'])

function wordsOf({ type, text, children = [] }: Node): string {
  if (type === 'linebreak') return '\n'
  if (type === 'tab') return '\t'
  const words = (text ?? '') + children.map(wordsOf).join('')
  return type === undefined || INLINE.has(type) ? words : `${words}\n`
}

/** The words of a text of the editor, a line for each block: enough to see what changed in it. */
export function plainText(body: unknown): string {
  const root: unknown = typeof body === 'object' && body && Reflect.get(body, 'root')
  return typeof root === 'object' && root
    ? wordsOf(root)
        .replaceAll(/\n{2,}/g, '\n')
        .trim()
    : ''
}
