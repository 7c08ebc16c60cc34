import type { Decision, History, Wording } from '../history.ts'
import { decisionsOn, POSTS, writingBefore } from '../history.ts'

/** Whether a picture went up with these words in any text, of whatever item, before this decision: they were judged then. */
const wentUp = (history: History, wording: Wording, seq: number) =>
  history.decisions.some((posted) => {
    if (posted.seq >= seq || !POSTS.includes(posted.action)) return false
    const sent = decisionsOn(history, posted.item, posted.seq).findLast(
      (d) => d.action === 'submit' && d.digest === posted.digest,
    )?.seq
    if (sent === undefined || writingBefore(history, posted.item, sent)?.cover !== wording.picture)
      return false
    return (
      history.wordings.findLast((w) => w.picture === wording.picture && w.after < sent) === wording
    )
  })

/**
 * Who gave the words of the picture of a text that is sent, or was: since the text that went live last
 * where that had it too.
 */
function wordersOf(history: History, item: string, seq: number): string[] {
  const { wordings, decisions } = history
  const before = decisionsOn(history, item, seq)
  const isSent = decisions.some((d) => d.seq === seq && d.action === 'submit')
  const sent = isSent ? seq : (before.findLast(({ action }) => action === 'submit')?.seq ?? 0)
  const posted = before.findLast(({ action, seq }) => POSTS.includes(action) && seq < sent)
  const lived =
    before.findLast((d) => d.action === 'submit' && d.digest === posted?.digest)?.seq ?? 0
  const cover = writingBefore(history, item, sent)?.cover
  const since = lived > 0 && writingBefore(history, item, lived)?.cover === cover ? lived : 0
  return wordings
    .filter((w) => w.picture === cover && w.after >= since && w.after < sent)
    .filter((w) => !wentUp(history, w, sent))
    .map(({ person }) => person)
}

/** Whether the text that is opened at this place is one whose page stood, or stood until it was taken down. */
const wasApproved = (decisions: readonly Decision[], at: number) =>
  decisions[at]?.from === 'published' || decisions[at - 1]?.from === 'published'

/** Everybody with words in the text: who saved it or sent it since the last text that was approved. */
export function writersBefore(history: History, item: string, seq: number): Set<string> {
  const before = decisionsOn(history, item, seq)
  const opened = before.findLast((d, at) => d.action === 'revise' && wasApproved(before, at))
  const since = opened?.seq ?? 0
  const saved = history.writings.filter((w) => w.item === item && w.after >= since && w.after < seq)
  const sent = before.filter((d) => d.seq >= since && d.action === 'submit')
  return new Set([
    ...wordersOf(history, item, seq),
    ...saved.map(({ person }) => person),
    ...sent.map((d) => d.person ?? ''),
  ])
}
