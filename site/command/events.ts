import { formatDateTime } from '@bbt/shared/text/dates.ts'
import { foldersOf } from '../publisher/folders.ts'
import { storeProblem } from '../publisher/store/readable.ts'
import { readStore } from '../publisher/store/store.ts'
import type { Said } from './said.ts'

const KINDS = { publish: 'đăng', unpublish: 'gỡ  ' } as const

/** The last events that the publisher took, newest first, one a line; says where the site is held. */
export function listEvents({ DATA_DIR }: { DATA_DIR: string }, count: number): Said {
  const { store: file } = foldersOf(DATA_DIR)
  const problem = storeProblem(file)
  if (problem !== null) return { ok: false, message: `Chưa xem được: ${problem}.` }
  const { db, store } = readStore(file)
  try {
    const held = store.heldBefore()
    const lines = store.lastEvents(count).map(({ seq, at, kind, url }) => {
      const mark = held !== null && kind === 'publish' && seq >= held ? '  (đang được giữ lại)' : ''
      return `${String(seq).padStart(6)}  ${formatDateTime(at)}  ${KINDS[kind]}  ${url}${mark}`
    })
    if (held !== null) lines.push(`Trang đang được giữ ở ngay trước sự kiện ${held}.`)
    return { ok: true, message: lines.join('\n') || 'Chưa có sự kiện nào.' }
  } finally {
    db.close()
  }
}
