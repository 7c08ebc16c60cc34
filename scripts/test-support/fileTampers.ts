import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Tamper } from './tampers.ts'

type Roll = (sides: number) => number

const rewrite = (file: string, name: string, names: string, bytes: Buffer): Tamper => {
  const before = readFileSync(file)
  return {
    name: `${name} ${file}`,
    names,
    do: async () => {
      writeFileSync(file, bytes)
    },
    undo: async () => {
      writeFileSync(file, before)
    },
  }
}

/** What can be done to a file: a bit of it, its end, itself, or its name. @param names what must stand in the finding */
export const tamperFile = {
  flip(file: string, names: string, roll: Roll): Tamper {
    const bytes = readFileSync(file)
    const at = roll(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8))
    return rewrite(file, `flip bit in byte ${at} of`, names, bytes)
  },
  truncate: (file: string, names: string): Tamper =>
    rewrite(file, 'truncate', names, readFileSync(file).subarray(0, -1)),
  drop: (file: string, names: string): Tamper => {
    const before = readFileSync(file)
    return {
      name: `drop ${file}`,
      names,
      do: async () => {
        rmSync(file)
      },
      undo: async () => {
        writeFileSync(file, before)
      },
    }
  },
  swap(a: string, b: string, names: string): Tamper {
    const exchange = async () => {
      renameSync(a, `${a}.aside`)
      renameSync(b, a)
      renameSync(`${a}.aside`, b)
    }
    return { name: `swap ${a} and ${b}`, names, do: exchange, undo: exchange }
  },
  insert: (file: string, names: string): Tamper => ({
    name: `insert ${file}`,
    names,
    do: async () => {
      writeFileSync(file, 'thêm vào')
    },
    undo: async () => {
      rmSync(file)
    },
  }),
}
