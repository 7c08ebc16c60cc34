import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { ENCODINGS } from '../publisher/release/files.ts'
import { MANIFEST_FILE, ManifestShard } from '../publisher/release/manifest.ts'

const TIMEOUT_MS = 15_000
const TOGETHER = 8

interface Answer {
  status: number
  location: string | undefined
  encoding: string | undefined
  body: Buffer
}

/** One request, followed nowhere: what a redirect leads to is not what the board approved. */
async function get(url: URL, accepted: string): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = { 'accept-encoding': accepted, 'cache-control': 'no-cache' }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(url, { headers, timeout: TIMEOUT_MS }, resolve)
    asked.on('timeout', () =>
      asked.destroy(new Error(`không trả lời trong ${TIMEOUT_MS / 1000} giây`)),
    )
    asked.on('error', reject).end()
  })
  const { statusCode = 0, headers: answered } = response
  const { location, 'content-encoding': encoding } = answered
  return { status: statusCode, location, encoding, body: await buffer(response) }
}

function plainBody({ encoding, body }: Answer): Buffer | null {
  try {
    if (encoding === 'br') return brotliDecompressSync(body)
    if (encoding === 'gzip') return gunzipSync(body)
    return body
  } catch (error) {
    // Damaged on the way or at its source: it is not the file, and the caller says so.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/** The address that visitors ask for a file by. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1')

function problemOf(answer: Answer, hash: string): string | null {
  if (answer.status >= 300 && answer.status < 400) {
    return `bị chuyển hướng tới ${answer.location ?? 'nơi không rõ'}`
  }
  if (answer.status !== 200) return `trả lời ${answer.status}`
  const body = plainBody(answer)
  return body && sha256(body) === hash ? null : 'nội dung khác với trang đã duyệt'
}

/**
 * Fetches the manifest and every file it names from where visitors do, in each encoding, and what was
 * taken down.
 * @param manifest the manifest's files by path, as the release has them
 * @throws when the site does not answer at all
 */
export async function checkServed(
  base: string,
  manifest: ReadonlyMap<string, string>,
  gone: readonly string[],
): Promise<{ tried: number; findings: Finding[] }> {
  const parts = [...manifest].filter(([path]) => path !== `/${MANIFEST_FILE}`)
  const files = Object.fromEntries(
    parts.flatMap(([, text]) => Object.entries(ManifestShard.parse(JSON.parse(text)).files)),
  )
  const suffixes = ENCODINGS.map(({ suffix }) => suffix)
  const plain = Object.entries(files).filter(([path]) => !suffixes.some((s) => path.endsWith(s)))
  const asked = [
    ...[...manifest].map(([path, text]) => ({ path, hash: sha256(text), accepted: 'identity' })),
    ...plain.flatMap(([path, hash]) => [
      { path, hash, accepted: 'identity' },
      ...ENCODINGS.filter(({ suffix }) => `${path}${suffix}` in files).map(({ name }) => ({
        ...{ path, hash, accepted: name },
      })),
    ]),
  ]
  const findings: Finding[] = []
  for (let at = 0; at < asked.length; at += TOGETHER) {
    const some = asked.slice(at, at + TOGETHER).map(async ({ path, hash, accepted }) => {
      const url = new URL(base + addressOf(path))
      const problem = problemOf(await get(url, accepted), hash)
      const place = `${url.href}${accepted === 'identity' ? '' : ` (${accepted})`}`
      return problem === null ? [] : [{ place, problem }]
    })
    findings.push(...(await Promise.all(some)).flat())
  }
  for (const path of gone) {
    const { status } = await get(new URL(base + path), 'identity')
    // A redirect or part of an answer is as good as the page.
    if (status !== 404 && status !== 410)
      findings.push({ place: base + path, problem: 'đã gỡ nhưng vẫn còn phục vụ' })
  }
  return { tried: asked.length + gone.length, findings }
}
