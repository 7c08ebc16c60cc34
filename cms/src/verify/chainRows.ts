import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import { digestOf } from '@bbt/shared/approval/digest.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { z } from 'zod'
import type { Derived } from './derivedColumns.ts'

/** A row of a chain as the database holds it. */
export interface ChainRow {
  seq: number
  hash: string
  entry: string
}

export type Entry = Sealed<{ seq: number } & Record<string, unknown>>

const Entry = z.looseObject({ seq: z.int(), previous: z.string(), hash: z.string() })

/** What the database adds to every row. */
const NOT_SEALED = ['id', 'createdAt', 'updatedAt', 'entry']

export interface Walked {
  entries: Entry[]
  findings: Finding[]
}

function read(text: string): Entry | null {
  try {
    const entry = Entry.parse(JSON.parse(text))
    return canonicalJson(entry) === text ? entry : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

const isSealed = ({ hash, ...content }: Entry) => digestOf(content) === hash

/** Columns by which a row is found, where they say something else than what was sealed. */
function strayColumns(
  row: ChainRow,
  entry: Entry,
  before: readonly Entry[],
  derived: Derived,
): string[] {
  const wanted = (name: string) => (derived[name] ? derived[name](entry, before) : entry[name])
  return Object.entries(row)
    .filter(([name]) => !NOT_SEALED.includes(name))
    .filter(([name, value]) => (value ?? null) !== (wanted(name) ?? null))
    .map(([name]) => name)
}

/**
 * Walks a chain as its rows lie in the database: every place counted from 1 without gaps, every entry
 * what was sealed, on the one before it, and its columns the same. Goes on after a wrong place, so that each is named.
 */
export function walkChain(name: string, rows: readonly ChainRow[], derived: Derived = {}): Walked {
  const findings: Finding[] = []
  const entries: Entry[] = []
  let [head, expected] = [GENESIS, 1]
  for (const row of rows) {
    const say = (problem: string) => findings.push({ place: `${name}, mục số ${row.seq}`, problem })
    if (row.seq !== expected) say(`đáng lẽ là mục số ${expected}: có mục bị bỏ hoặc chèn vào`)
    expected = row.seq + 1
    const entry = read(row.entry)
    if (entry === null) {
      say('nội dung không đọc được hoặc viết khác lúc niêm phong')
      head = row.hash
      continue
    }
    if (!isSealed(entry)) say('nội dung không khớp mã băm')
    if (entry.previous !== head) say('không nối tiếp mục đứng trước')
    const stray = strayColumns(row, entry, entries, derived)
    if (stray.length > 0) say(`cột ${stray.join(', ')} khác với nội dung đã niêm phong`)
    head = entry.hash
    entries.push(entry)
  }
  return { entries, findings }
}
