import { existsSync } from 'node:fs'
import type { Check, Finding, PartReport } from '@bbt/shared/verify/report.ts'
import { countFindings } from '@bbt/shared/verify/report.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { foldersOf, type Folders } from '../publisher/folders.ts'
import { MANIFEST_FILE, manifestOf } from '../publisher/release/manifest.ts'
import { readStore, type Store } from '../publisher/store/store.ts'
import { checkLive } from './liveRows.ts'
import { checkFiles, filesIn } from './releaseFiles.ts'
import { checkPages } from './rendered.ts'
import { walkEvents } from './storeRows.ts'

const ATTEMPTS = 5
const PAUSE_MS = 1_000

/**
 * Checks the publisher's store and the release it made, reading only. While the publisher writes, files
 * and store may be of two moments: a finding counts only if it is still there when it has written.
 */
export async function verifySite(dataDir: string, pauseMs = PAUSE_MS): Promise<PartReport> {
  const folders = foldersOf(dataDir)
  if (!existsSync(folders.store)) {
    const findings = [{ place: folders.store, problem: 'không có kho của bộ xuất bản' }]
    return { checks: [{ name: 'store', tried: 0, findings }], feed: [] }
  }
  for (let attempt = 1; ; attempt++) {
    const { report, isWriting } = await checkOnce(folders)
    const isSure = countFindings(report.checks) === 0 || !isWriting(folders)
    if (isSure || attempt === ATTEMPTS) return report
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** What the store says of its own progress; it differs while the publisher is at work. */
const progressOf = (store: Store) => JSON.stringify([store.head(), store.isBehind()])

async function checkOnce(folders: Folders) {
  const { db, store } = readStore(folders.store)
  try {
    const report = await checkAt(folders, db, store)
    const [before, wasBehind] = [progressOf(store), store.isBehind()]
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

async function checkAt(
  folders: Folders,
  db: Parameters<typeof walkEvents>[0],
  store: Store,
): Promise<PartReport> {
  const told = walkEvents(db)
  const files = await filesIn(folders.release)
  const [templates = ''] = (store.renderedWith() ?? '').split(' ')
  const manifest = files.get(`/${MANIFEST_FILE}`)?.toString('utf8')
  const kept = await filesIn(folders.media)
  const damage = [...told.findings, ...checkLive(db, told), ...checkState(db, store)]
  const checks: Check[] = [
    { name: 'store', tried: told.events.length, findings: damage },
    { name: 'siteMedia', tried: kept.size, findings: checkKept(store, kept) },
    {
      name: 'release',
      tried: files.size,
      findings: checkFiles(files, new Map(store.files()), MANIFEST_FILE),
    },
  ]
  // What a damaged store would have us write says nothing about what was written.
  if (damage.length === 0) {
    const isSame = manifest === manifestOf(store, templates)
    const place = `release/${MANIFEST_FILE}`
    const findings = isSame ? [] : [{ place, problem: 'khác với kho của bộ xuất bản' }]
    checks.push({ name: 'manifest', tried: 1, findings })
    checks.push({ name: 'pages', ...(await checkPages(store, files)) })
  }
  return { checks, feed: told.events.map(({ seq, hash, at }) => ({ seq, hash, at })) }
}

function checkState(db: Parameters<typeof walkEvents>[0], store: Store): Finding[] {
  const keys = db.prepare('SELECT key FROM state ORDER BY key').all()
  const names = keys.map(({ key }) => String(key)).join(', ')
  const isWhole =
    names === 'behind, renderedWith' && /^\S+ https?:\/\/\S+$/.test(store.renderedWith() ?? '')
  const findings: Finding[] = []
  if (!isWhole)
    findings.push({ place: 'store.db, state', problem: 'không còn như bộ xuất bản đã ghi' })
  if (db.prepare("SELECT 1 FROM state WHERE key = 'behind' AND value = 'no'").get() === undefined) {
    findings.push({ place: 'store.db, state', problem: 'trang chưa được viết xong theo kho' })
  }
  return findings
}

function checkKept(store: Store, kept: ReadonlyMap<string, Buffer | null>): Finding[] {
  const due = new Map(store.media().map((file) => [`/${file.sha256}.${file.format}`, file.sha256]))
  const findings: Finding[] = []
  for (const [path, hash] of due) {
    const bytes = kept.get(path)
    const place = `site/media${path}`
    if (!bytes) findings.push({ place, problem: 'bị mất' })
    else if (sha256(bytes) !== hash) findings.push({ place, problem: 'nội dung không khớp tên' })
  }
  for (const path of kept.keys()) {
    if (!due.has(path)) findings.push({ place: `site/media${path}`, problem: 'tệp lạ' })
  }
  return findings
}
