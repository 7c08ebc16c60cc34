import type { Progress } from './progress.ts'

export type StepResult = { ok: true; note?: string } | { ok: false; message: string }

/** One thing that start does; `run` stops early when the signal says so. */
export interface Step {
  title: string
  run(detail: (text: string) => void, signal: AbortSignal): Promise<StepResult>
}

/** Lanes run beside each other, the steps of one lane one after another. */
export type Stage = readonly (readonly Step[])[]

export const STOPPED: StepResult = { ok: false, message: 'Đã dừng.' }

/** Runs stage after stage; the first failure stops the other lanes and is the result. */
export async function runStages(
  stages: readonly Stage[],
  progress: Progress,
  signal: AbortSignal,
): Promise<StepResult> {
  const steps = stages.flat(2)
  const titleOf = (step: Step) => `[${steps.indexOf(step) + 1}/${steps.length}] ${step.title}`
  for (const stage of stages) {
    const result = await runStage(stage, titleOf, progress, signal)
    if (!result.ok) return result
  }
  return { ok: true }
}

async function runStage(
  stage: Stage,
  titleOf: (step: Step) => string,
  progress: Progress,
  signal: AbortSignal,
): Promise<StepResult> {
  const oneFailed = new AbortController()
  const either = AbortSignal.any([signal, oneFailed.signal])
  const failed: StepResult[] = []
  const lane = async (steps: readonly Step[]) => {
    for (const step of steps) {
      if (either.aborted) return
      const view = progress.begin(titleOf(step))
      const result = await step.run((text) => view.detail(text), either)
      view.end(...ending(result, either))
      if (result.ok) continue
      failed.push(result)
      oneFailed.abort()
    }
  }
  await Promise.all(stage.map(lane))
  return failed[0] ?? (signal.aborted ? STOPPED : { ok: true })
}

const ending = (result: StepResult, signal: AbortSignal): ['✓' | '✗', string?] =>
  result.ok ? ['✓', result.note ?? ''] : ['✗', signal.aborted ? 'đã dừng' : '']
