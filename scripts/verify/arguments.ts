import { readArguments } from '../command-line/arguments.ts'

/** What `npm run verify` is asked for. */
export interface VerifyArguments {
  /** Address of the site as visitors reach it; undefined when only the files are to be checked. */
  url: string | undefined
  json: boolean
  /** A file with ends of chains that were kept elsewhere; undefined where there is none to compare with. */
  heads: string | undefined
  /** Only the line to be kept elsewhere is printed. */
  printHeads: boolean
}

const URL_TAKES = 'địa chỉ của trang, ví dụ --url https://truong.edu.vn'

const OPTIONS = {
  url: { type: 'string', placeholder: 'ĐỊA_CHỈ', takes: URL_TAKES },
  heads: {
    type: 'string',
    placeholder: 'TỆP',
    takes: 'tên tệp có các mục cuối đã giữ ở nơi khác, ví dụ --heads muc-cuoi.txt',
  },
  'print-heads': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Reads the command line; a refusal is one sentence with the cure. */
export function parseVerifyArguments(args: readonly string[]): VerifyArguments | string {
  const asked = readArguments(args, OPTIONS, 0)
  if (!asked.ok) return asked.message
  const { heads, json, 'print-heads': printHeads } = asked.values
  const url = asked.values.url?.replace(/\/+$/, '')
  if (url !== undefined && !/^https?:\/\/[^\s/]+$/.test(url)) return `Sau --url cần ${URL_TAKES}.`
  return { url, json, heads, printHeads }
}
