import { ITEMS } from '@bbt/shared/limits.ts'
import { formatNumber } from '@bbt/shared/text/amounts.ts'
import { KINDS } from './kinds.ts'
import type { NodeKind } from './nodes/kind.ts'
import type { Path } from './place.ts'
import { byPlace, placeText } from './place.ts'

type Node = Record<string, unknown>

/** A text whose shape is known, without what no page can show; or what keeps it from being one, in words. */
export type Shape = { ok: true; body: { root: Node } | null } | { ok: false; faults: string[] }

const DAMAGED = 'phần văn bản bị hỏng, không mở được'

const unusable = (type: string) => `phần “${type.slice(0, 40)}” không dùng được trong bài`

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (node: Node, name: string): unknown =>
  Object.hasOwn(node, name) ? node[name] : undefined

const PROPERTIES = new Map(
  [...KINDS.values()].map((kind) => [kind, Object.entries(kind.properties)] as const),
)

/** The node with the properties that are kept; null where one is of a form that no editor opens. */
function kept(node: Node, kind: NodeKind): Node | null {
  const copy: Node = { type: kind.type }
  for (const [name, { accepts, clean, fate, isFilled, isRequired, neutral }] of PROPERTIES.get(
    kind,
  ) ?? []) {
    const value = own(node, name)
    const isAbsent = value === undefined
    if (isAbsent && isRequired !== true && isFilled !== true) continue
    const keeps = (isAbsent && isFilled === true) || fate === 'dropped' ? neutral : value
    if (keeps === undefined && fate === 'dropped') continue
    if (!accepts(keeps)) return null
    copy[name] = clean && !isAbsent ? clean(keeps) : keeps
  }
  return copy
}

/** The copy of a node that belongs to `parent`, or what is wrong with it. */
function taken(given: unknown, parent: NodeKind | null): { copy: Node; kind: NodeKind } | string {
  if (!isObject(given)) return DAMAGED
  const type = own(given, 'type')
  const kind = KINDS.get(type)
  const isHere = parent === null ? type === 'root' : type !== 'root'
  if (!kind || !isHere) return typeof type === 'string' ? unusable(type) : DAMAGED
  if (parent?.isWall === true && parent.children?.includes(kind.type) === false) return DAMAGED
  const copy = kept(given, kind)
  return copy === null ? DAMAGED : { copy, kind }
}

/** A node on the walk; where it is follows from what it is in. */
interface Open {
  given: Node
  copy: Node
  kind: NodeKind
  parent: Open | null
  index: number
  depth: number
}

const TOO_LONG = `Nội dung: có quá ${formatNumber(ITEMS.bodyNodes)} đoạn, ô và hàng. Chia bài thành nhiều bài.`
const TOO_DEEP = `Nội dung: các phần lồng nhau quá ${ITEMS.bodyDepth} tầng. Đưa bớt ra ngoài.`

/** How many nodes of a type a text may have: those have fields, which cost a hundred times what a word does. */
const MOST_OF: Readonly<Record<string, { kind: string; most: number; noun: string }>> = {
  link: { kind: 'link', most: ITEMS.bodyLinks, noun: 'liên kết' },
  autolink: { kind: 'link', most: ITEMS.bodyLinks, noun: 'liên kết' },
  upload: { kind: 'upload', most: ITEMS.bodyPictures, noun: 'ảnh' },
}

/** How many children a node of a type may have; of others the whole text's limit counts. */
const MOST: Readonly<Record<string, readonly [count: number, words: string]>> = {
  table: [ITEMS.tableRows, 'bảng có quá $ hàng, hãy chia thành nhiều bảng'],
  tablerow: [ITEMS.tableColumns, 'bảng có quá $ cột, hãy chia thành nhiều bảng'],
}

function tooMany(type: unknown, count: number): string | null {
  const most = typeof type === 'string' && Object.hasOwn(MOST, type) ? MOST[type] : undefined
  return most && count > most[0] ? most[1].replace('$', formatNumber(most[0])) : null
}

function pathOf(parent: Open | null, index: number): Path {
  const path = [index]
  for (let open = parent; open?.parent; open = open.parent) path.unshift(open.index)
  return parent === null ? [] : path
}

/** The walk over a text: by a list of what is still to be seen, since a text may be deeper than the stack. */
class Walk {
  readonly faults: { path: Path; words: string }[] = []
  private readonly open: Open[] = []
  private seen = 0
  private readonly counts = new Map<string, number>()

  take(given: unknown, parent: Open | null, index: number): Node | null {
    const found = taken(given, parent?.kind ?? null)
    if (typeof found === 'string') {
      this.faults.push({ path: pathOf(parent, index), words: found })
      return null
    }
    const { copy, kind } = found
    const depth = parent === null ? 0 : parent.depth + 1
    if (kind.children !== null)
      this.open.push({ given: given as Node, copy, kind, parent, index, depth })
    return copy
  }

  /** Counts one more node of a type; why there are too many. */
  private counted(type: string): string | null {
    const limit = Object.hasOwn(MOST_OF, type) ? MOST_OF[type] : undefined
    if (!limit) return null
    const count = (this.counts.get(limit.kind) ?? 0) + 1
    this.counts.set(limit.kind, count)
    if (count <= limit.most) return null
    return `Nội dung: có quá ${formatNumber(limit.most)} ${limit.noun}. Chia bài thành nhiều bài.`
  }

  /** Why not everything was seen: where it is more or deeper than any text; null where it was. */
  seeAll(): string | null {
    for (let next = this.open.pop(); next; next = this.open.pop()) {
      const children = own(next.given, 'children')
      if (!Array.isArray(children)) {
        this.faults.push({ path: pathOf(next.parent, next.index), words: DAMAGED })
        continue
      }
      this.seen += children.length
      if (this.seen > ITEMS.bodyNodes) return TOO_LONG
      if (next.depth >= ITEMS.bodyDepth) return TOO_DEEP
      const words = tooMany(next.copy['type'], children.length)
      if (words !== null) this.faults.push({ path: pathOf(next.parent, next.index), words })
      const copies: Node[] = []
      for (const [index, child] of children.entries()) {
        const copy = this.take(child, next, index)
        if (copy === null) continue
        copies.push(copy)
        const tooManyOf = this.counted(copy['type'] as string)
        if (tooManyOf !== null) return tooManyOf
      }
      next.copy['children'] = copies
    }
    return null
  }
}

const SAID = 8
/** Of so many faults the places are looked up, each by a walk of its own: a text of 60 000 wrong nodes took minutes. */
const LOOKED_UP = 100

/** All faults at once, each with its place, and how many more there are. */
export function saidFaults(
  root: unknown,
  faults: readonly { path: Path; words: string }[],
): string[] {
  const inOrder = faults.toSorted((a, b) => byPlace(a.path, b.path))
  const said = inOrder.slice(0, LOOKED_UP).map(({ path, words }) => {
    const place = placeText(root, path)
    return place === '' ? `Nội dung: ${words}.` : `Nội dung, ${place}: ${words}.`
  })
  const unique = [...new Set(said)]
  const more = unique.length - SAID + Math.max(0, inOrder.length - LOOKED_UP)
  return more > 0 ? [...unique.slice(0, SAID), `Còn ${more} chỗ nữa như vậy.`] : unique
}

/**
 * Judges the saved state of an editor: only nodes of the table, with properties of their form, no deeper and
 * no more than a text is. Anything may come in: it neither throws nor recurses.
 */
export function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return { ok: true, body: null }
  const given = isObject(value) ? own(value, 'root') : undefined
  const walk = new Walk()
  const root = walk.take(given, null, 0)
  const unseen = walk.seeAll()
  if (unseen !== null) return { ok: false, faults: [unseen] }
  if (walk.faults.length > 0) return { ok: false, faults: saidFaults(given, walk.faults) }
  return root ? { ok: true, body: { root } } : { ok: true, body: null }
}
