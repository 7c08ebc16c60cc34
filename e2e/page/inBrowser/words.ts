/** Words of a block that look alike: with their marks, and where they lead. */
export interface Run {
  text: string
  marks: string
  link: string
}

const isBold = (element: Element, block: Element) =>
  Number(getComputedStyle(element).fontWeight) > Number(getComputedStyle(block).fontWeight)

/** The marks of what stands in an element, as they are seen: from it up to its block. */
function marksOf(from: Element, block: Element): Omit<Run, 'text'> {
  const marks = new Set<string>()
  let link = ''
  if (isBold(from, block)) marks.add('bold')
  if (
    getComputedStyle(from).fontStyle === 'italic' &&
    getComputedStyle(block).fontStyle !== 'italic'
  )
    marks.add('italic')
  for (let one = from; one !== block && one.parentElement; one = one.parentElement) {
    const style = getComputedStyle(one)
    if (one instanceof HTMLAnchorElement) {
      link = `${one.getAttribute('href') ?? ''} ${one.target}`.trim()
      continue
    }
    if (style.textDecorationLine.includes('underline')) marks.add('underline')
    if (style.textDecorationLine.includes('line-through')) marks.add('struck')
    if (style.verticalAlign === 'sub') marks.add('sub')
    if (style.verticalAlign === 'super') marks.add('sup')
  }
  return { marks: [...marks].sort().join(' '), link }
}

const seen = (text: string, element: Element) =>
  getComputedStyle(element).whiteSpaceCollapse === 'collapse' ? text.replace(/\s+/g, ' ') : text

/** The words of text nodes and breaks of a block as they are seen: neighbours that look alike are one run. */
export function runsOf(nodes: readonly Node[], block: Element): Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const parent = node.parentElement ?? block
    const text = node instanceof Text ? seen(node.data, parent) : '\n'
    const look = node instanceof Text ? marksOf(parent, block) : { marks: '', link: '' }
    const last = runs.at(-1)
    if (text === '') continue
    if (last?.marks === look.marks && last.link === look.link) last.text += text
    else runs.push({ text, ...look })
  }
  const last = runs.at(-1)
  // The break at the end of a block ends its last line and opens none.
  if (last?.text.endsWith('\n') === true) last.text = last.text.slice(0, -1)
  return runs.filter(({ text }) => text !== '')
}
