import type { Words, Block, Edit, Inline, Run } from './types.ts'

type Change = (text: string) => string

function changeRun(run: Run, change: Change): Run {
  if (typeof run === 'string') return change(run)
  if ('b' in run) return { b: change(run.b) }
  if ('i' in run) return { i: change(run.i) }
  return { ...run, a: change(run.a) }
}

const changeInline = (inline: Inline, change: Change): Inline =>
  typeof inline === 'string' ? change(inline) : inline.map((run) => changeRun(run, change))

function changeBlock(block: Block, change: Change): Block {
  if ('h2' in block) return { h2: change(block.h2) }
  if ('h3' in block) return { h3: change(block.h3) }
  if ('p' in block) return { p: changeInline(block.p, change) }
  if ('quote' in block) return { quote: changeInline(block.quote, change) }
  if ('ul' in block) return { ul: block.ul.map((item) => changeInline(item, change)) }
  if ('ol' in block) return { ol: block.ol.map((item) => changeInline(item, change)) }
  if ('table' in block) {
    const { head, rows } = block.table
    return { table: { head: head.map(change), rows: rows.map((row) => row.map(change)) } }
  }
  const { alt, caption, credit, ...spec } = block.picture
  return {
    picture: { ...spec, alt: change(alt), caption: change(caption), credit: change(credit) },
  }
}

/** Every string of a body that a reader sees, in order. */
export function bodyTexts(body: readonly Block[]): string[] {
  const texts: string[] = []
  const note: Change = (text) => {
    texts.push(text)
    return text
  }
  for (const block of body) changeBlock(block, note)
  return texts
}

/**
 * The words after an edit; the text itself stays as it was.
 * @throws when the old words of a `replace` are not exactly once in the body: the story is then wrong
 */
export function applyEdit<T extends Words>(text: T, edit: Edit): T {
  const { title = text.title, summary = text.summary, replace = [], append = [] } = edit
  const body = replace.reduce((blocks, [old, words]) => {
    const found = bodyTexts(blocks).reduce((sum, part) => sum + part.split(old).length - 1, 0)
    if (found !== 1) throw new Error(`“${old}” stands ${found} times in “${text.title}”`)
    return blocks.map((block) => changeBlock(block, (part) => part.replace(old, words)))
  }, text.body)
  return { ...text, title, summary, body: [...body, ...append] }
}
