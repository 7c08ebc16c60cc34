import { articleData } from '../../support/articles.ts'
import type { Answer } from '../../support/school.ts'
import type { ItemRow } from '../history.ts'
import { idIn } from '../history.ts'
import type { Move } from '../move.ts'
import { pick } from '../move.ts'
import type { Walk } from '../walk.ts'
import { peopleOf } from '../walk.ts'
import type { Act } from './request.ts'
import { anybody, someItem, viewOf } from './request.ts'

const unitKeys = (walk: Walk) => [...walk.school.units.keys()]
const categoryKeys = (walk: Walk) => [...walk.school.categories.keys()]

/** A text of its own each time: Payload looks for a free address one number after the other. */
const words = (walk: Walk, move: Move) =>
  `Bài ${walk.history.writings.length} ${move.what}-${move.how}-${walk.ids.length}`

export const create: Act = (walk, move) => {
  const as = anybody(walk, move)
  const unit = pick(unitKeys(walk), move.what)
  const category = pick(categoryKeys(walk), move.how)
  const body = articleData(walk.school, { title: words(walk, move), unit, category })
  const learn = (answer: Answer) => {
    walk.ids.push((answer.body['doc'] as { id: string }).id)
  }
  return { kind: 'create', as, method: 'POST', path: '/articles', body, learn }
}

function change(walk: Walk, move: Move, row: ItemRow): object {
  const { school, pictures } = walk
  const changes: (() => object)[] = [
    () => ({ summary: words(walk, move) }),
    () => ({ body: articleData(school, { words: words(walk, move) })['body'] }),
    () => ({ title: words(walk, move) }),
    () => ({ title: row.title, summary: row.summary }),
    () => ({ unit: school.units.get(pick(unitKeys(walk), move.how)) }),
    () => ({ category: school.categories.get(pick(categoryKeys(walk), move.how)) }),
    () => ({ coAuthors: move.how % 3 ? [school.people[pick(peopleOf(school), move.how)]] : [] }),
    () => ({ cover: pictures.length > 0 ? pick(pictures, move.how).id : null }),
  ]
  return pick(changes, move.what)()
}

/** A save: by its author half of the time, else by anybody. */
export const edit: Act = (walk, move) => {
  const { item, row } = someItem(walk, move)
  const seen = { ...viewOf(walk, item, row, move), digest: row.digest ?? null }
  const as = move.who % 2 ? walk.nameOf(idIn(row.author)) : anybody(walk, move)
  const body = { rev: seen.rev, ...change(walk, move, row) }
  return { kind: 'edit', as, method: 'PATCH', path: `/${item}`, body, item, seen }
}
