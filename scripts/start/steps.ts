import type { Progress } from './progress.ts'

/** A warning is what a person has to know although the start goes on. */
export type StepResult =
  { ok: true; note?: string; warning?: string } | { ok: false; message: string }

/** One thing that start does; `run` stops early when the signal says so. */
export interface Step {
  title: string
  run(detail: (text: string) => void, signal: AbortSignal): Promise<StepResult>
}

/** Lanes run beside each other, the steps of one lane one after another. */
export type Stage = readonly (readonly Step[])[]

export const STOPPED: StepResult = { ok: false, message: 'Đã dừng.' }

/** Runs stage after stage; the first failure stops the other lanes and is the result, else all warnings are. */
export async function runStages(
  stages: readonly Stage[],
  progress: Progress,
  signal: AbortSignal,
): Promise<StepResult> {
  const steps = stages.flat(2)
  const titleOf = (step: Step) => `[${steps.indexOf(step) + 1}/${steps.length}] ${step.title}`
  const warnings: string[] = []
  for (const stage of stages) {
    const results = await runStage(stage, titleOf, progress, signal)
    const failed = results.find(({ ok }) => !ok)
    if (failed !== undefined) return failed
    if (signal.aborted) return STOPPED
    for (const result of results) {
      if (result.ok && result.warning !== undefined) warnings.push(result.warning)
    }
  }
  return warnings.length === 0 ? { ok: true } : { ok: true, warning: warnings.join('\n') }
}

/** Gives the results in the order of their ends. */
async function runStage(
  stage: Stage,
  titleOf: (step: Step) => string,
  progress: Progress,
  signal: AbortSignal,
): Promise<StepResult[]> {
  const oneFailed = new AbortController()
  const either = AbortSignal.any([signal, oneFailed.signal])
  const results: StepResult[] = []
  const lane = async (steps: readonly Step[]) => {
    for (const step of steps) {
      if (either.aborted) return
      const view = progress.begin(titleOf(step))
      const result = await step.run((text) => view.detail(text), either)
      view.end(...ending(result, either))
      results.push(result)
      if (!result.ok) oneFailed.abort()
    }
  }
  await Promise.all(stage.map(lane))
  return results
}

const ending = (result: StepResult, signal: AbortSignal): ['✓' | '✗', string?] =>
  result.ok
    ? [result.warning === undefined ? '✓' : '✗', result.note ?? '']
    : ['✗', signal.aborted ? 'đã dừng' : '']
