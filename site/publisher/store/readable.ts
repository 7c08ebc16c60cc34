import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { hasSchema } from './schema.ts'

/** Why this program cannot read a publication store, and the cure, as part of a sentence; null when it can. */
export function storeProblem(file: string): string | null {
  if (!existsSync(file)) return `không có kho của bộ xuất bản ở ${file}: chạy npm start`
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    if (hasSchema(db)) return null
  } finally {
    db.close()
  }
  return `kho của bộ xuất bản ở ${file} do một phiên bản khác của chương trình ghi: chạy npm start để kho được dựng lại, rồi chạy lại lệnh này`
}
