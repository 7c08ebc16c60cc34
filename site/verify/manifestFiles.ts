import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import {
  isManifestFile,
  Manifest,
  MANIFEST_FILE,
  manifestOf,
  shardOfManifest,
} from '../publisher/release/manifest.ts'
import { shardFile, shardOf } from '../publisher/release/shards.ts'
import type { Store } from '../publisher/store/store.ts'
import type { FoundFile } from './releaseFiles.ts'

/** The files of the manifest as the store has them; they vouch for all others. */
export function manifestFiles(store: Store, templates: string): Map<string, string> {
  const parts = store.filledShards().flatMap((shard) => {
    const text = shardOfManifest(store, shard)
    return text === null ? [] : [[`/${shardFile(shard)}`, text] as const]
  })
  return new Map([...parts, [`/${MANIFEST_FILE}`, manifestOf(store, templates)]])
}

/** The files of the manifest as they lie in a release, by path. @throws when one is missing or is none */
export async function manifestIn(release: string): Promise<Map<string, string>> {
  const read = (name: string) => readFile(join(release, name), 'utf8')
  const head = await read(MANIFEST_FILE)
  const { shards } = Manifest.parse(JSON.parse(head))
  const parts = Object.keys(shards).map(
    async (shard) => [`/${shardFile(shard)}`, await read(shardFile(shard))] as const,
  )
  return new Map([[`/${MANIFEST_FILE}`, head], ...(await Promise.all(parts))])
}

/** Whether the release's manifest is the one that the store gives, and each file is noted in its part. */
export function checkManifest(
  store: Store,
  templates: string,
  files: ReadonlyMap<string, FoundFile | null>,
): { tried: number; findings: Finding[] } {
  const wanted = manifestFiles(store, templates)
  const findings = [...wanted].flatMap(([path, text]) =>
    files.get(path)?.sha256 === sha256(text)
      ? []
      : [{ place: `release${path}`, problem: 'khác với kho của bộ xuất bản' }],
  )
  for (const path of files.keys()) {
    const isStray = isManifestFile(path.slice(1)) && !wanted.has(path)
    if (isStray) findings.push({ place: `release${path}`, problem: 'tệp lạ, kho không có' })
  }
  for (const shard of store.filledShards()) {
    const strays = store.filesOf(shard).filter(([path]) => shardOf(path) !== shard)
    for (const [path] of strays) {
      findings.push({ place: `release${path}`, problem: 'kê sai chỗ trong bảng kê' })
    }
  }
  return { tried: wanted.size, findings }
}
