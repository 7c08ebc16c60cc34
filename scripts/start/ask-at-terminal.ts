import { askAccounts, type Accounts } from './accounts.ts'
import type { Progress } from './progress.ts'
import { withTerminal } from './terminal.ts'

/** Asks for the first accounts while the progress display rests; gives a sentence when nobody can be asked. */
export async function askAtTerminal(
  progress: Progress,
  signal: AbortSignal,
): Promise<Accounts | string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    return 'Trường này chưa có tài khoản: chạy lại “npm start” trong một cửa sổ dòng lệnh để lập tài khoản hiệu trưởng và quản trị website, hoặc đặt DEMO=1 để dùng trường mẫu.'
  }
  progress.pause()
  try {
    return await withTerminal(signal, askAccounts)
  } catch (error) {
    if (signal.aborted) return 'Đã dừng.'
    throw error
  } finally {
    progress.resume()
  }
}
