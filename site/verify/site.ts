import type { Check, Finding, PartReport } from '@bbt/shared/verify/report.ts'
import { countFindings } from '@bbt/shared/verify/report.ts'
import { foldersOf, type Folders } from '../publisher/folders.ts'
import { storeProblem } from '../publisher/store/readable.ts'
import type { Unpublished } from '../publisher/store/aheadRows.ts'
import { readStore, type Store } from '../publisher/store/store.ts'
import type { TextOf } from '../publisher/store/withheldRows.ts'
import { checkLive } from './liveRows.ts'
import { checkManifest } from './manifestFiles.ts'
import { checkFiles, filesIn, type FoundFile } from './releaseFiles.ts'
import { checkPages } from './rendered.ts'
import { walkEvents } from './storeRows.ts'
import { checkTexts } from './textRows.ts'

const ATTEMPTS = 5
const PAUSE_MS = 1_000

/**
 * Checks the publisher's store and the release it made, reading only. While the publisher writes, files
 * and store may be of two moments: a finding counts only if it is still there when it has written.
 */
export async function verifySite(
  dataDir: string,
  siteUrl: string,
  pauseMs = PAUSE_MS,
  now = () => new Date(),
): Promise<PartReport> {
  const folders = foldersOf(dataDir)
  const problem = storeProblem(folders.store)
  if (problem !== null) {
    const findings = [{ place: folders.store, problem }]
    return { checks: [{ name: 'store', tried: 0, findings }], feed: [], ahead: [] }
  }
  for (let attempt = 1; ; attempt++) {
    const { report, isWriting } = await checkOnce(folders, siteUrl, now())
    const isSure = countFindings(report.checks) === 0 || !isWriting(folders)
    if (isSure || attempt === ATTEMPTS) return report
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** What the store says of its own progress; it differs while the publisher is at work. */
const progressOf = (store: Store) =>
  JSON.stringify([store.head(), store.heldBefore(), store.asOf(), store.pending.isEmpty()])

async function checkOnce(folders: Folders, siteUrl: string, now: Date) {
  const { db, store } = readStore(folders.store)
  try {
    const report = await checkAt(folders, { db, store, siteUrl }, now)
    const [before, wasBehind] = [progressOf(store), !store.pending.isEmpty()]
    const isWriting = (again: Folders) => {
      const now = readStore(again.store)
      const moved = progressOf(now.store) !== before
      now.db.close()
      return wasBehind || moved
    }
    return { report, isWriting }
  } finally {
    db.close()
  }
}

/** A store at one moment, and the public address that its site is to have. */
interface Opened {
  db: Parameters<typeof walkEvents>[0]
  store: Store
  siteUrl: string
}

async function checkAt(
  folders: Folders,
  { db, store, siteUrl }: Opened,
  now: Date,
): Promise<PartReport> {
  const told = walkEvents(db)
  const files = await filesIn(folders.release)
  const [templates = ''] = (store.renderedWith() ?? '').split(' ')
  const kept = await filesIn(folders.media)
  const { texts, findings } = checkTexts(db, told, now)
  const moment = { asOf: now.toISOString(), heldBefore: store.heldBefore() }
  const [ahead, withheld] = [store.unpublishedAhead(), store.withheld()]
  const damage = [
    ...told.findings,
    ...findings,
    ...checkLive(db, told, texts, { ...moment, ahead, withheld }),
    ...checkAhead(store, ahead),
    ...checkState({ db, store, siteUrl }),
    ...checkClock(store, moment.asOf),
  ]
  const checks: Check[] = [
    { name: 'store', tried: told.events.length, findings: damage },
    { name: 'siteMedia', tried: kept.size, findings: checkKept(store, kept) },
    {
      name: 'release',
      tried: files.size,
      findings: checkFiles(files, new Map(store.files())),
    },
  ]
  // What a damaged store would have us write says nothing about what was written.
  if (damage.length === 0) {
    checks.push({ name: 'manifest', ...checkManifest(store, templates, files) })
    checks.push({ name: 'pages', ...(await checkPages(store, files)) })
  }
  const feed = told.events.map(({ seq, hash, at }) => ({ seq, hash, at }))
  checks.push({
    name: 'unrenderable',
    tried: told.events.length,
    findings: withheldFindings(withheld),
  })
  const down = ahead.map(({ seq, hash, at }) => ({ seq, hash, at }))
  const held = moment.heldBefore
  return { checks, feed, ahead: down, ...(held !== null && { heldBefore: held }) }
}

/** What the office published and visitors do not see: a page cannot be rendered with it. */
const withheldFindings = (withheld: readonly TextOf[]): Finding[] =>
  withheld.map(({ seq, item }) => ({
    place: `sự kiện ${seq} (${item})`,
    problem: 'không dựng được trang với bản này nên chưa hiện',
  }))

/** What was taken down ahead comes behind what was taken. */
function checkAhead(store: Store, ahead: readonly Unpublished[]): Finding[] {
  const problem = 'sự kiện gỡ này đã được nhận rồi'
  return ahead
    .filter(({ seq }) => seq <= store.head().seq)
    .map(({ item }) => ({ place: `store.db, ahead, ${item}`, problem }))
}

/** Pages show what is to be seen since the last moment that has come. */
const checkClock = (store: Store, now: string): Finding[] =>
  store.asOf() === store.lastMoment(now)
    ? []
    : [
        {
          place: 'store.db, state',
          problem: 'trang chưa đổi theo giờ: đã tới lúc có bài hiện ra, hết hạn hay đổi',
        },
      ]

function checkState({ db, store, siteUrl }: Opened): Finding[] {
  const rows = db.prepare("SELECT key FROM state WHERE key <> 'heldBefore' ORDER BY key").all()
  const names = rows.map(({ key }) => String(key)).join(', ')
  const held = store.heldBefore() ?? 1
  const isWhole =
    names === 'asOf, everything, renderedWith, shownSeq' &&
    /^\S+ https?:\/\/\S+$/.test(store.renderedWith() ?? '') &&
    Number.isInteger(held) &&
    held >= 1
  const isWritten =
    store.shownSeq() === store.head().seq &&
    db.prepare("SELECT 1 FROM state WHERE key = 'everything' AND value = 'no'").get() !== undefined
  const say = (problem: string) => ({ place: 'store.db, state', problem })
  const [, address = ''] = (store.renderedWith() ?? '').split(' ')
  const isHere = !isWhole || address === siteUrl
  return [
    ...(isHere
      ? []
      : [say(`trang được dựng cho địa chỉ ${address}, không phải SITE_URL (${siteUrl})`)]),
    ...(isWhole ? [] : [say('không còn như bộ xuất bản đã ghi')]),
    ...(isWritten && store.pending.isEmpty() ? [] : [say('trang chưa được viết xong theo kho')]),
  ]
}

function checkKept(store: Store, kept: ReadonlyMap<string, FoundFile | null>): Finding[] {
  const due = new Map(
    store.keptMedia().map((file) => [`/${file.sha256}.${file.format}`, file.sha256]),
  )
  const findings: Finding[] = []
  for (const [path, hash] of due) {
    const file = kept.get(path)
    const place = `site/media${path}`
    if (!file) findings.push({ place, problem: 'bị mất' })
    else if (file.sha256 !== hash) findings.push({ place, problem: 'nội dung không khớp tên' })
  }
  for (const path of kept.keys()) {
    if (!due.has(path)) findings.push({ place: `site/media${path}`, problem: 'tệp lạ' })
  }
  return findings
}
