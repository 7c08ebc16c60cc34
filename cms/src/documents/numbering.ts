import { inFormat } from './numbers.ts'

interface Level {
  start: number
  format: string
  /** "%1.%2)". */
  text: string
  /** Whether the numbers of other levels in it are digits, whatever they are there. */
  isLegal: boolean
}

interface List {
  /** Several lists of a document may count on from each other. */
  counted: string
  levels: ReadonlyMap<number, Level>
  /** Levels that this list begins anew. */
  begins: ReadonlyMap<number, number>
}

const valueOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1]

const parts = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<w:${name}(?=[\\s>])[^]*?</w:${name}>`, 'g')) ?? []

const attribute = (xml: string, name: string) =>
  new RegExp(`^<[^>]*?w:${name}="([^"]*)"`).exec(xml)?.[1] ?? ''

const whole = (text: string | undefined, fallback: number) =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : fallback

const levelsOf = (xml: string): Map<number, Level> =>
  new Map(
    parts(xml, 'lvl').map((level) => [
      whole(attribute(level, 'ilvl'), 0),
      {
        start: whole(valueOf(level, 'start'), 1),
        format: valueOf(level, 'numFmt') ?? 'decimal',
        text: valueOf(level, 'lvlText') ?? '',
        isLegal: /<w:isLgl\s*\/>/.test(level),
      },
    ]),
  )

/** The lists that `word/numbering.xml` defines, by their number. */
function listsOf(xml: string): Map<string, List> {
  const kinds = new Map(
    parts(xml, 'abstractNum').map((one) => [attribute(one, 'abstractNumId'), levelsOf(one)]),
  )
  return new Map(
    parts(xml, 'num').map((one) => {
      const counted = valueOf(one, 'abstractNumId') ?? ''
      const overrides = parts(one, 'lvlOverride').map(
        (level) => [whole(attribute(level, 'ilvl'), 0), valueOf(level, 'startOverride')] as const,
      )
      const begins = new Map(
        overrides.flatMap(([level, start]) =>
          start === undefined ? [] : [[level, whole(start, 1)] as const],
        ),
      )
      return [attribute(one, 'numId'), { counted, levels: kinds.get(counted) ?? new Map(), begins }]
    }),
  )
}

/** Counts the items of a document's lists, in their order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(xml: string) {
    this.lists = listsOf(xml)
  }

  /** What stands before the next item of a list at a level from 0; null where the document defines none. */
  next(id: string, level: number): string | null {
    const list = this.lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own || own.format === 'none') return null
    const counts = this.counts.get(list.counted) ?? []
    this.counts.set(list.counted, counts)
    const begins = list.begins.get(level)
    const isNew = begins !== undefined && !this.begun.has(`${id} ${level}`)
    this.begun.add(`${id} ${level}`)
    counts.length = Math.min(counts.length, level + 1)
    counts[level] = isNew ? begins : (counts[level] ?? own.start - 1) + 1
    if (own.format === 'bullet') return own.text
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const { start = 1, format = 'decimal' } = list.levels.get(at) ?? {}
      return inFormat(counts[at] ?? start, own.isLegal ? 'decimal' : format)
    })
  }
}
