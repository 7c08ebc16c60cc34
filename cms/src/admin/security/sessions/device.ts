const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/coc_coc|CocCoc/i, 'Cốc Cốc'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone, iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const

const first = (names: readonly (readonly [RegExp, string])[], agent: string) =>
  names.find(([pattern]) => pattern.test(agent))?.[1]

/** "Chrome trên Windows", from what a browser calls itself; a guess, as every such name is. */
export function deviceName(agent: string | null): string {
  const browser = first(BROWSERS, agent ?? '')
  const system = first(SYSTEMS, agent ?? '')
  if (browser && system) return `${browser} trên ${system}`
  return browser ?? system ?? 'Thiết bị chưa rõ'
}
