import { Queue } from './queue.ts'

/** One line per key: work of one key goes one after the other, of different keys at once. */
export class QueuePerKey {
  private readonly lines = new Map<string, { queue: Queue; inLine: number }>()
  private readonly patience: number

  constructor(patience: number) {
    this.patience = patience
  }

  /** @throws what `work` throws, or when its line does not move for `patience` ms */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(key) ?? { queue: new Queue(this.patience), inLine: 0 }
    this.lines.set(key, line)
    line.inLine++
    try {
      const leave = await line.queue.acquire()
      return await work().finally(leave)
    } finally {
      line.inLine--
      if (line.inLine === 0) this.lines.delete(key)
    }
  }

  /** How many keys somebody works with or waits for. */
  get size(): number {
    return this.lines.size
  }
}
