import { doneLine, progressLine } from './progress-text.ts'

/** Where progress is shown: a terminal gets one rewriting line, anything else plain lines. */
export interface Out {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Shows steps that may run at the same time. */
export interface Progress {
  begin(title: string): StepView
  /** Leaves the terminal to a conversation until `resume`. */
  pause(): void
  resume(): void
}

interface StepView {
  detail(text: string): void
  end(mark: '✓' | '✗', note?: string): void
}

const REDRAW_MS = 250
const HEARTBEAT_MS = 15_000
const CLEAR = '\r\u001b[K'
const COLUMNS = 80

/** Takes a clock in milliseconds. */
export function createProgress(out: Out, now: () => number = Date.now): Progress {
  const active = new Set<{ title: string; detail: string; startedAt: number }>()
  const tty = out.isTTY === true
  let paused = false
  let timer: NodeJS.Timeout | undefined

  const draw = () => {
    if (paused || active.size === 0) return
    const steps = [...active].map((step) => ({ ...step, elapsedMs: now() - step.startedAt }))
    // A terminal that does not know its width says 0.
    const width = out.columns === undefined || out.columns === 0 ? COLUMNS : out.columns
    const columns = tty ? width : Infinity
    out.write(
      tty ? `${CLEAR}${progressLine(steps, columns)}` : `… ${progressLine(steps, columns)}\n`,
    )
  }
  const keepDrawing = () => {
    timer ??= setInterval(draw, tty ? REDRAW_MS : HEARTBEAT_MS).unref()
    if (active.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    begin(title) {
      const step = { title, detail: '', startedAt: now() }
      active.add(step)
      if (tty) draw()
      else out.write(`… ${title}\n`)
      keepDrawing()
      return {
        detail(text) {
          step.detail = text
        },
        end(mark, note = '') {
          active.delete(step)
          const line = doneLine(mark, { title, detail: note, elapsedMs: now() - step.startedAt })
          out.write(`${tty ? CLEAR : ''}${line}\n`)
          if (tty) draw()
          keepDrawing()
        },
      }
    },
    pause() {
      paused = true
      if (tty) out.write(CLEAR)
    },
    resume() {
      paused = false
      if (tty) draw()
    },
  }
}
