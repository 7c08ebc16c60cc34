import { describe, expect, it } from 'vitest'
import { createProgress } from './progress.ts'

const CLEAR = '\r\u001b[K'

function show(isTTY: boolean) {
  let printed = ''
  let clock = 0
  const out = { isTTY, columns: 80, write: (text: string) => (printed += text) }
  const progress = createProgress(out, () => clock)
  return { progress, pass: (ms: number) => (clock += ms), printed: () => printed }
}

describe('progress display', () => {
  it('rewrites one line on a terminal', () => {
    const { progress, pass, printed } = show(true)
    const step = progress.begin('[1/2] Dựng')
    pass(2000)
    step.end('✓')
    expect(printed()).toBe(`${CLEAR}[1/2] Dựng · 0 giây${CLEAR}✓ [1/2] Dựng · 2 giây\n`)
  })

  it('prints plain lines elsewhere', () => {
    const { progress, pass, printed } = show(false)
    const step = progress.begin('[1/2] Dựng')
    pass(2000)
    step.end('✓', 'đã có sẵn')
    expect(printed()).toBe('… [1/2] Dựng\n✓ [1/2] Dựng (đã có sẵn) · 2 giây\n')
  })

  it('draws nothing while somebody is being asked', () => {
    const { progress, printed } = show(true)
    progress.begin('[1/2] Dựng')
    progress.pause()
    const before = printed()
    progress.begin('[2/2] Chuẩn bị')
    expect(printed()).toBe(before)
    progress.resume()
    expect(printed()).toBe(`${before}${CLEAR}[1/2] Dựng · 0 giây | [2/2] Chuẩn bị · 0 giây`)
  })
})
