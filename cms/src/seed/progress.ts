/** Says how far a long step is; `npm start` draws the bar. */
export function progress(done: number, total: number, words: string): void {
  process.stdout.write(`#progress ${done}/${total} ${words}\n`)
}
