/** A piece of a report as its page shows it: lines of words, or the squares of its QR code, dark ones true. */
export type Part = { kind: 'words'; text: string } | { kind: 'code'; rows: readonly boolean[][] }

/** Each character of the code in the text is two squares, one above the other; a blank is none. */
const SQUARES: Readonly<Record<string, readonly [upper: boolean, lower: boolean]>> = {
  '█': [true, true],
  '▀': [true, false],
  '▄': [false, true],
  ' ': [false, false],
}

const isOfCode = (line: string) => /[█▀▄]/.test(line) && /^[█▀▄ ]+$/.test(line)

/** The squares of these lines, dark ones true: in the text the light ones have the ink. A code is as high as it is wide. */
function darkSquares(lines: readonly string[]): boolean[][] {
  const width = Math.max(...lines.map((line) => line.length))
  const rows = lines.flatMap((line) => {
    const squares = Array.from(line.padEnd(width), (char) => SQUARES[char] ?? [false, false])
    return [squares.map(([upper]) => !upper), squares.map(([, lower]) => !lower)]
  })
  return rows.slice(0, width)
}

/** A report in its parts, in order. What is said stays as it was sealed; only the code is drawn. */
export function partsOf(report: string): Part[] {
  const pieces: { isCode: boolean; lines: string[] }[] = []
  for (const line of report.trimEnd().split('\n')) {
    const isCode = isOfCode(line)
    const last = pieces.at(-1)
    if (last?.isCode === isCode) last.lines.push(line)
    else pieces.push({ isCode, lines: [line] })
  }
  return pieces.map(({ isCode, lines }): Part => {
    if (isCode) return { kind: 'code', rows: darkSquares(lines) }
    return { kind: 'words', text: lines.join('\n') }
  })
}
