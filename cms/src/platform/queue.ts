/**
 * A place in a line: one holder at a time, first come first served. `acquire` resolves to the function
 * that gives the place back. @throws from `acquire` when the line does not move for `patience` ms
 */
export class Queue {
  private tail: Promise<void> = Promise.resolve()
  private readonly patience: number

  constructor(patience: number) {
    this.patience = patience
  }

  async acquire(): Promise<() => void> {
    const before = this.tail
    let release: () => void = () => undefined
    this.tail = new Promise((resolve) => (release = resolve))
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late')
      }, this.patience)
    })
    const outcome = await Promise.race([before.then(() => 'mine' as const), tooLong])
    clearTimeout(timer)
    if (outcome === 'late') {
      // Our place stays in the line, so that nobody behind us overtakes the one who holds it.
      void before.then(release)
      throw new Error(
        `waited ${this.patience} ms for the write queue: is a nested write missing its req?`,
      )
    }
    return release
  }
}
