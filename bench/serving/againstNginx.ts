import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  FASTEST_NGINX,
  programAt,
  REMEMBERING_NGINX,
  startOther,
} from '../../site/tests/support/otherServers.ts'
import { median } from '../median.ts'
import { type BenchRow, notMeasured, TOLD } from '../row.ts'
import type { BenchContext } from '../part.ts'
import { startServer, type PublishingProgram } from './programs.ts'

const NAME = 'phục vụ tệp, 32 kết nối, brotli'
const LEAST = 0.5
const BAR = '≥ 0,5× nginx'

/** Asks for every address in turn; what is sent is made before the clock starts. */
const script = (paths: readonly string[]) => `
local requests, n = {}, 0
init = function()
  for path in (${JSON.stringify(paths.join(' '))}):gmatch("%S+") do
    requests[#requests + 1] = wrk.format("GET", path, { ["Accept-Encoding"] = "br" })
  end
end
request = function() n = n % #requests + 1; return requests[n] end
done = function(summary)
  local e = summary.errors
  io.write("\\nsaid ", summary.requests, " ", summary.duration, " ", e.connect + e.read + e.write + e.status + e.timeout, "\\n")
end`

type Measured = Record<'failed' | 'perSecond' | 'tried', number>

/**
 * Requests a second of our server and of nginx, in turns, on the same files. The bar is against an nginx
 * that shows what is new at once, as ours does; one that remembers files for a second is told beside it.
 */
export async function againstNginx(
  { folder, quick, signal, log }: BenchContext,
  { dataDir, release }: PublishingProgram,
  paths: readonly string[],
): Promise<BenchRow[]> {
  const wrk = programAt('wrk')
  if (FASTEST_NGINX.program === null || wrk === null) {
    return [notMeasured(NAME, `cài bằng ${FASTEST_NGINX.cure} wrk`, BAR)]
  }
  const file = join(folder, 'urls.lua')
  writeFileSync(file, script(paths))
  const [rounds, seconds] = quick ? [1, 1] : [5, 3]
  const measure = async (port: number): Promise<Measured> => {
    const args = ['-t2', '-c32', `-d${seconds}s`, '-s', file, `http://127.0.0.1:${port}`]
    const { stdout } = await promisify(execFile)(wrk, args, { signal })
    const [, requests, micros, failed] = /^said (\d+) (\d+) (\d+)$/m.exec(stdout) ?? []
    const perSecond = (Number(requests) / Number(micros)) * 1e6
    return { failed: Number(failed), perSecond, tried: Number(requests) }
  }
  const servers = [
    await startServer(dataDir),
    await startOther(FASTEST_NGINX, join(folder, 'nginx'), release),
    await startOther(REMEMBERING_NGINX, join(folder, 'remembering'), release),
  ]
  const figures: Measured[][] = []
  try {
    for (const { port } of servers) await measure(port)
    for (let round = 0; round < rounds; round++) {
      const one: Measured[] = []
      for (const { port } of servers) one.push(await measure(port))
      const [ours, nginx, remembering] = one.map(({ perSecond }) => Math.round(perSecond))
      log(`${ours ?? 0} · nginx ${nginx ?? 0} · nginx nhớ tệp ${remembering ?? 0} yêu cầu/s`)
      figures.push(one)
    }
  } finally {
    for (const server of servers) await server.stop()
  }
  return [
    rowOf(figures, 1, { name: NAME, against: 'nginx', least: LEAST }),
    rowOf(figures, 2, { name: NAME, against: 'nginx nhớ tệp một giây' }),
  ]
}

/** Of each round ours, the first, against one of the others. */
function rowOf(
  figures: readonly Measured[][],
  place: number,
  { name, against, least }: { name: string; against: string; least?: number },
): BenchRow {
  const pairs = figures.flatMap(([ours, ...others]) => {
    const other = others[place - 1]
    return ours && other ? [{ ours, other }] : []
  })
  const ratio = median(pairs.map(({ ours, other }) => ours.perSecond / other.perSecond))
  const tried = pairs.reduce((sum, { ours, other }) => sum + ours.tried + other.tried, 0)
  const failed = pairs.reduce((sum, { ours, other }) => sum + ours.failed + other.failed, 0)
  const theirs = Math.round(median(pairs.map(({ other }) => other.perSecond)))
  const row = {
    name,
    value: median(pairs.map(({ ours }) => ours.perSecond)),
    unit: 'yêu cầu/s',
    against: `${against}, ${theirs}`,
    ratio,
    tried,
    failed,
  }
  if (least === undefined) return { ...row, ...TOLD }
  return { ...row, bar: BAR, holds: ratio >= least && failed === 0 }
}
