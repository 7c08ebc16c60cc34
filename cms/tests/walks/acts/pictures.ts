import type { Answer } from '../../support/school.ts'
import { picture, pictureForm } from '../../support/pictures.ts'
import { heldAt } from '../checks/offices.ts'
import { pick } from '../move.ts'
import type { Act } from './request.ts'
import { anybody } from './request.ts'

/** Somebody takes up a picture of a colour of its own. */
export const upload: Act = async (walk, move) => {
  const as = anybody(walk, move)
  const person = walk.school.people[as]
  const colour = `#${(walk.pictures.length + 0x20_00_00).toString(16)}`
  const body = pictureForm(await picture(colour, 24, 18), { alt: `Ảnh ${move.what}` })
  const at = walk.now().toISOString()
  const units = [...walk.school.units.values()].filter((unit) =>
    (['writer', 'head'] as const).some((office) => heldAt(walk.history, person, office, at, unit)),
  )
  const learn = (answer: Answer) => {
    const { id, filename } = answer.body['doc'] as { id: string; filename: string }
    walk.pictures.push({ id, filename, uploadedBy: person, units })
    walk.history.wordings.push({ picture: id, person, after: walk.history.decisions.length })
  }
  return { kind: 'other', as, method: 'POST', path: '/media', body, learn }
}

/** Somebody changes the words beside a picture: theirs, or another's. */
export const changeWords: Act = async (walk, move) => {
  if (walk.pictures.length === 0) return upload(walk, move)
  const { id, uploadedBy } = pick(walk.pictures, move.what)
  const as = move.how % 3 ? walk.nameOf(uploadedBy) : anybody(walk, move)
  const body = { alt: `Ảnh ${move.how} khác`, caption: `Chú thích ${move.seen}` }
  const learn = () => {
    const person = walk.school.people[as]
    walk.history.wordings.push({ picture: id, person, after: walk.history.decisions.length })
  }
  return { kind: 'other', as, method: 'PATCH', path: `/media/${id}`, body, learn }
}
