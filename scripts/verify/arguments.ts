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

/** Reads the command line; a refusal is one sentence with the cure. */
export function parseVerifyArguments(args: readonly string[]): VerifyArguments | string {
  const asked: VerifyArguments = {
    url: undefined,
    json: false,
    heads: undefined,
    printHeads: false,
  }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name, inline] = arg.split(/=(.*)/s)
    if (name === '--json') asked.json = true
    else if (name === '--url') {
      const url = (inline ?? rest.shift() ?? '').replace(/\/+$/, '')
      if (!/^https?:\/\/[^\s/]+$/.test(url)) {
        return 'Sau --url cần địa chỉ của trang, ví dụ --url https://truong.edu.vn.'
      }
      asked.url = url
    } else if (name === '--print-heads') asked.printHeads = true
    else if (name === '--heads') {
      const file = inline ?? rest.shift() ?? ''
      if (file === '' || file.startsWith('--'))
        return 'Sau --heads cần tên tệp có các mục cuối đã giữ ở nơi khác, ví dụ --heads muc-cuoi.txt.'
      asked.heads = file
    } else return `Không hiểu “${arg}”: dùng --url ĐỊA_CHỈ, --heads TỆP, --print-heads, --json.`
  }
  return asked
}
