import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const SECRETS = z.object({ PAYLOAD_SECRET: z.string().min(32), FEED_SECRET: z.string().min(32) })

/** What sessions are signed with, and what CMS and publisher know each other by. */
export type Secrets = z.infer<typeof SECRETS>

export type SecretsResult = { ok: true; secrets: Secrets } | { ok: false; message: string }

/** Reads this installation's secrets, made on the first start; only the owner may read the file. */
export function readSecrets(file: string): SecretsResult {
  if (!existsSync(file)) create(file)
  const parsed = SECRETS.safeParse(parseJson(readFileSync(file, 'utf8')))
  if (parsed.success) return { ok: true, secrets: parsed.data }
  return {
    ok: false,
    message: `Tệp khoá ${file} bị hỏng: chép lại từ bản sao lưu, hoặc xoá tệp này để tạo khoá mới (mọi người phải đăng nhập lại).`,
  }
}

function create(file: string): void {
  const secret = () => randomBytes(32).toString('base64url')
  const secrets: Secrets = { PAYLOAD_SECRET: secret(), FEED_SECRET: secret() }
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
