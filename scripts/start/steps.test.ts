import { describe, expect, it } from 'vitest'
import { createProgress } from './progress.ts'
import { runStages, type Step, type StepResult } from './steps.ts'

function record() {
  const lines: string[] = []
  const progress = createProgress({ write: (text) => lines.push(text.trimEnd()) }, () => 0)
  return { lines, progress }
}
const step = (title: string, result: StepResult = { ok: true }): Step => ({
  title,
  run: () => Promise.resolve(result),
})
/** Ends only when it is told to. */
const endless = (title: string): Step => ({
  title,
  run: (_detail, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve({ ok: false, message: 'bị dừng' }))
    }),
})

describe('stages of steps', () => {
  it('runs lanes beside each other and stages one after another', async () => {
    const { lines, progress } = record()
    const stages = [
      [[step('a')], [step('b'), step('c')]],
      [[step('d', { ok: true, note: 'đã có sẵn' })]],
    ]
    expect(await runStages(stages, progress, new AbortController().signal)).toEqual({ ok: true })
    expect(lines).toEqual([
      '… [1/4] a',
      '… [2/4] b',
      '✓ [1/4] a · 0 giây',
      '✓ [2/4] b · 0 giây',
      '… [3/4] c',
      '✓ [3/4] c · 0 giây',
      '… [4/4] d',
      '✓ [4/4] d (đã có sẵn) · 0 giây',
    ])
  })

  it('stops the other lanes at the first failure and gives that one', async () => {
    const { lines, progress } = record()
    const stages = [
      [[endless('a'), step('b')], [step('c', { ok: false, message: 'hỏng' })]],
      [[step('d')]],
    ]
    expect(await runStages(stages, progress, new AbortController().signal)).toEqual({
      ok: false,
      message: 'hỏng',
    })
    expect(lines).toEqual([
      '… [1/4] a',
      '… [3/4] c',
      '✗ [3/4] c · 0 giây',
      '✗ [1/4] a (đã dừng) · 0 giây',
    ])
  })

  it('goes on after a warning, and gives all of them', async () => {
    const { lines, progress } = record()
    const warned = (warning: string): StepResult => ({ ok: true, note: 'giữ bản cũ', warning })
    const stages = [[[step('a', warned('một'))]], [[step('b', warned('hai')), step('c')]]]
    expect(await runStages(stages, progress, new AbortController().signal)).toEqual({
      ok: true,
      warning: 'một\nhai',
    })
    expect(lines.filter((line) => !line.startsWith('…'))).toEqual([
      '✗ [1/3] a (giữ bản cũ) · 0 giây',
      '✗ [2/3] b (giữ bản cũ) · 0 giây',
      '✓ [3/3] c · 0 giây',
    ])
  })

  it('starts nothing more when asked to stop between two steps', async () => {
    const { lines, progress } = record()
    const stop = new AbortController()
    const last: Step = {
      title: 'a',
      run: () => {
        stop.abort()
        return Promise.resolve({ ok: true })
      },
    }
    expect(await runStages([[[last, step('b')]], [[step('c')]]], progress, stop.signal)).toEqual({
      ok: false,
      message: 'Đã dừng.',
    })
    expect(lines).toEqual(['… [1/3] a', '✓ [1/3] a · 0 giây'])
  })
})
