import { rmSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readArguments } from './command-line/arguments.ts'
import { readEnv } from './env.ts'
import { resetPlan } from './reset/plan.ts'
import { folders } from './start/folders.ts'
import { lockHolder, runningProblem } from './start/lock.ts'

const env = readEnv()
process.exitCode = await reset(process.argv.slice(2))

/** Empties the installation's folder after asking; gives the exit code. */
async function reset(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, { yes: { type: 'boolean' } }, 0)
  if (!asked.ok) return refuse(asked.message)
  const running = runningProblem(env.dataDir, lockHolder(folders(env.dataDir).lock))
  if (running !== undefined) return refuse(running)
  const plan = resetPlan(env)
  if (!plan.ok) return refuse(plan.message)
  process.stdout.write(plan.notes.map((note) => `${note}\n`).join(''))
  if (!asked.values.yes && !(await isConfirmed())) return refuse('Không xoá gì cả.')
  for (const name of readdirSync(env.dataDir)) rmSync(join(env.dataDir, name), { recursive: true })
  process.stdout.write(`Đã xoá dữ liệu trong ${env.dataDir}. Chạy “npm start” để bắt đầu lại.\n`)
  return 0
}

async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stderr.write('Không có ai để hỏi: chạy “npm run reset -- --yes” để xoá mà không hỏi.\n')
    return false
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`Gõ XOÁ để xoá dữ liệu trong ${env.dataDir}: `)
  lines.close()
  // Both ways of placing the mark are in use, and keyboards differ.
  return ['XOÁ', 'XÓA'].includes(answer.trim().normalize('NFC').toUpperCase())
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
