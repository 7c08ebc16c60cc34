/** Words of the progress display; all pure. */

export interface ActiveStep {
  title: string
  detail: string
  elapsedMs: number
}

/** Time as a person says it: "8 giây", "1 phút 05 giây". */
export function elapsedText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} giây`
  return `${Math.floor(seconds / 60)} phút ${String(seconds % 60).padStart(2, '0')} giây`
}

/** The one line for all steps under way; cut to the terminal's width in columns. */
export function progressLine(active: readonly ActiveStep[], columns: number): string {
  const line = active.map(activeText).join(' | ')
  return line.length < columns ? line : `${line.slice(0, Math.max(columns - 2, 0))}…`
}

/** The line that stays when a step has ended. */
export function doneLine(mark: '✓' | '✗', { title, detail, elapsedMs }: ActiveStep): string {
  return `${mark} ${title}${detail === '' ? '' : ` (${detail})`} · ${elapsedText(elapsedMs)}`
}

/** Reads `#progress <done>/<total> <text>`, which a step's command prints; nothing for another line. */
export function parseProgress(line: string): string | undefined {
  const [, done, total, text] = /^#progress (\d+)\/(\d+)(?: (.*))?$/.exec(line.trimEnd()) ?? []
  if (done === undefined || total === undefined) return undefined
  return [`${done}/${total}`, text].filter(Boolean).join(' ')
}

function activeText({ title, detail, elapsedMs }: ActiveStep): string {
  return [`${title}${detail === '' ? '' : `: ${detail}`}`, elapsedText(elapsedMs)].join(' · ')
}
