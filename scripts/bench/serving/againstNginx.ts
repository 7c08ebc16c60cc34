import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FASTEST_NGINX, programAt, startOther } from '../../../site/tests/support/otherServers.ts'
import { median } from '../median.ts'
import { type BenchRow, notMeasured } from '../row.ts'
import type { BenchContext } from '../parts.ts'
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

/** Requests a second of our server and of nginx, in turns, on the same files. */
export async function againstNginx(
  { folder, quick, signal, log }: BenchContext,
  { dataDir, release }: PublishingProgram,
  paths: readonly string[],
): Promise<BenchRow> {
  const wrk = programAt('wrk')
  if (FASTEST_NGINX.program === null || wrk === null) {
    return notMeasured(NAME, `cài bằng ${FASTEST_NGINX.cure} wrk`, BAR)
  }
  const file = join(folder, 'urls.lua')
  writeFileSync(file, script(paths))
  const [rounds, seconds] = quick ? [1, 1] : [5, 3]
  const measure = async (port: number) => {
    const args = ['-t2', '-c32', `-d${seconds}s`, '-s', file, `http://127.0.0.1:${port}`]
    const { stdout } = await promisify(execFile)(wrk, args, { signal })
    const [, requests, micros, failed] = /^said (\d+) (\d+) (\d+)$/m.exec(stdout) ?? []
    return {
      failed: Number(failed),
      perSecond: (Number(requests) / Number(micros)) * 1e6,
      tried: Number(requests),
    }
  }
  const ours = await startServer(dataDir)
  const nginx = await startOther(FASTEST_NGINX, join(folder, 'nginx'), release)
  try {
    for (const { port } of [ours, nginx]) await measure(port)
    const figures: Record<'ours' | 'nginx', Awaited<ReturnType<typeof measure>>>[] = []
    for (let round = 0; round < rounds; round++) {
      figures.push({ ours: await measure(ours.port), nginx: await measure(nginx.port) })
    }
    for (const { ours: a, nginx: b } of figures) {
      log(`${Math.round(a.perSecond)} · nginx ${Math.round(b.perSecond)} yêu cầu/s`)
    }
    const sum = (key: 'tried' | 'failed') =>
      figures.reduce((all, { ours: a, nginx: b }) => all + a[key] + b[key], 0)
    const ratio = median(figures.map(({ ours: a, nginx: b }) => a.perSecond / b.perSecond))
    return {
      name: NAME,
      value: median(figures.map(({ ours: a }) => a.perSecond)),
      unit: 'yêu cầu/s',
      against: `nginx, ${Math.round(median(figures.map(({ nginx: b }) => b.perSecond)))}`,
      ratio,
      bar: BAR,
      holds: ratio >= LEAST && sum('failed') === 0,
      tried: sum('tried'),
      failed: sum('failed'),
    }
  } finally {
    await ours.stop()
    await nginx.stop()
  }
}
