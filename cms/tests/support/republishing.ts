import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { EarlierView } from '../../src/workflow/viewTypes.ts'
import { verifyOffice } from '../../src/verify/office.ts'
import { articleIn, correct, take, viewOf } from './articles.ts'
import type { Answer, PersonName, School } from './school.ts'

/** Why a text is put back, where nothing depends on it. */
export const WHY = 'Bản mới ghi sai lịch thi.'
export const RIGHT = 'Thi ngày 12/12.'
export const WRONG = 'Thi ngày 21/21.'

interface Corrected {
  id: string
  /** Digest of what was right, and live first. */
  right: string
  /** Digest of the wrong correction, live now. */
  wrong: string
}

/** What the tests about putting back ask a school. */
export function republishing(school: () => School) {
  const liveOf = async (id: string) => (await viewOf(school(), 'principal', id)).live

  /** An article of which a wrong correction is live. */
  async function corrected(
    change: Record<string, unknown> = { summary: WRONG },
  ): Promise<Corrected> {
    const id = await articleIn(school(), 'published', { words: RIGHT })
    const right = (await liveOf(id))!.digest
    return { id, right, wrong: await correct(school(), id, change) }
  }

  const putBack = (
    as: PersonName,
    id: string,
    earlier?: string,
    comment: string | null = WHY,
  ): Promise<Answer> =>
    take(school(), as, id, 'republish', {
      ...(comment !== null && { comment }),
      ...(earlier !== undefined && { earlier }),
    })

  async function lastEvent(id: string): Promise<PublishEvent> {
    const { body } = await school().asPublisher('/publication/feed?after=0&limit=200')
    const events = body['events'] as PublishEvent[]
    const last = events.findLast(({ item }) => item === `articles/${id}`)
    if (!last) throw new Error(`nothing of ${id} on the feed`)
    return last
  }

  /** What somebody is offered to put back; undefined where they have no such button. */
  async function choices(id: string, as: PersonName = 'admin'): Promise<EarlierView[] | undefined> {
    const { offers } = await viewOf(school(), as, id)
    return offers.find(({ name }) => name === 'republish')?.earlier
  }

  async function findings() {
    const { checks } = await verifyOffice(school().payload, school().folder)
    return checks.flatMap((check) => check.findings)
  }

  return { liveOf, corrected, putBack, lastEvent, choices, findings }
}
