/** The file of the release that answers an address: "/tin-tuc/" → "tin-tuc/index.html". */
export function fileOf(path: string): string {
  if (path === '/404/') return '404.html'
  const name = path.slice(1)
  return name === '' || name.endsWith('/') ? `${name}index.html` : name
}

const COMPRESSED = /\.(?:html|xml|css|js|txt|svg)$/

/** Whether a file is also kept compressed; pictures and fonts are compressed already. */
export const isCompressible = (file: string) => COMPRESSED.test(file)

/** The encodings kept beside a file, best first. */
export const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/** The files of the release that a file is kept as: its encodings, in which it is asked for, before itself. */
export const partNames = (file: string): string[] => [
  ...(isCompressible(file) ? ENCODINGS.map(({ suffix }) => `${file}${suffix}`) : []),
  file,
]
