import { randomUUID } from 'node:crypto'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { CONFIGURATION } from '../../src/seed/data/configuration.ts'
import type { PersonName, School } from './school.ts'

type Step = readonly [PersonName, TransitionName, Record<string, string>?]

const SUBMIT: Step = ['admin', 'submit']
const APPROVE: Step = ['principal', 'approve']

/** Stories that end in each state: written by admin, approved by the principal, without a head. */
export const CONFIGURATION_STORIES = {
  draft: [],
  inApproval: [SUBMIT],
  changesRequested: [SUBMIT, ['principal', 'requestChanges', { comment: 'Ghi rõ số điện thoại.' }]],
  approved: [SUBMIT, APPROVE],
  scheduled: [SUBMIT, APPROVE, ['admin', 'schedule', { at: '2099-09-05T00:00:00Z' }]],
  published: [SUBMIT, APPROVE, ['admin', 'publish']],
} as const satisfies Partial<Record<State, readonly Step[]>>

/** What the administrator puts into the form of a complete configuration. */
export const configurationData = (school: School, { title = 'Khung của trang' } = {}) => ({
  ...CONFIGURATION.content,
  title,
  unit: school.units.get('vanPhong'),
})

/** A configuration of admin's in this state. @throws with the refusal of a step */
export async function configurationIn(
  school: School,
  state: keyof typeof CONFIGURATION_STORIES,
): Promise<string> {
  const title = `Khung của trang ${randomUUID()}`
  const content = configurationData(school, { title })
  const made = await school.send('admin', 'POST', '/site-configurations', content)
  if (made.status !== 201) throw new Error(made.text)
  const { id } = made.body['doc'] as { id: string }
  for (const [as, action, extra] of CONFIGURATION_STORIES[state] as readonly Step[]) {
    const { body } = await school.send(as, 'GET', `/site-configurations/${id}/workflow`)
    const { rev, digest } = body
    const step = { action, rev, digest, ...extra }
    const answer = await school.send(as, 'POST', `/site-configurations/${id}/transitions`, step)
    if (answer.status !== 200) throw new Error(`${as} ${action}: ${answer.text}`)
  }
  return id
}
