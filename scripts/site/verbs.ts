import { resolve } from 'node:path'
import { readArguments } from '../command-line/arguments.ts'
import { childEnv, ROOT, type Env } from '../env.ts'
import type { Secrets } from '../start/secrets.ts'
import { publisherEnv } from '../start/services.ts'

/** What `npm run site -- VERB` does, as a command of site/command. */
export interface SiteVerb {
  /** How it is called, and what it does, for who called it otherwise. */
  usage: string
  /** The command's arguments, null when these are not what it takes. */
  parse: (args: readonly string[]) => string[] | null
  /** The settings it gets, and no more. */
  env: (env: Env, secrets: Secrets) => Record<string, string>
}

const dataOnly: SiteVerb['env'] = ({ dataDir }) =>
  childEnv({ DATA_DIR: dataDir, NODE_ENV: 'production' })

const isCount = (text: string) => /^[1-9]\d{0,9}$/.test(text)

export const SITE_VERBS: Readonly<Record<string, SiteVerb>> = {
  export: {
    usage:
      'export THƯ_MỤC   chép trang đang chạy thành một thư mục tệp, đặt ở máy chủ nào cũng được',
    parse: ([folder = '', ...more]) =>
      folder !== '' && more.length === 0 ? [resolve(ROOT, folder)] : null,
    env: dataOnly,
  },
  events: {
    usage: 'events [BAO_NHIÊU]   những lần đăng và gỡ gần đây nhất, mỗi lần có số của nó',
    parse: (args) => (args.length <= 1 && args.every(isCount) ? [...args] : null),
    env: dataOnly,
  },
  rollback: {
    usage:
      'rollback SỐ   lùi trang về ngay trước lần đăng hay gỡ có số đó, và giữ ở đó; bài đã gỡ vẫn gỡ',
    parse: (args) => (args.length === 1 && args.every(isCount) ? [...args] : null),
    env: publisherEnv,
  },
  resume: {
    usage: 'resume   để trang theo lại phần biên tập',
    parse: (args) => (args.length === 0 ? [] : null),
    env: publisherEnv,
  },
}

/** How to call what there is, one line for each verb. */
export const usageText = (verbs: Readonly<Record<string, SiteVerb>>): string =>
  ['Cách dùng:', ...Object.values(verbs).map(({ usage }) => `  npm run site -- ${usage}`), ''].join(
    '\n',
  )

/** The verb that is asked for, with its arguments; how to call it where there is none, or it takes others. */
export function parseSiteArguments(
  args: readonly string[],
  verbs: Readonly<Record<string, SiteVerb>>,
): { name: string; verb: SiteVerb; args: string[] } | string {
  const asked = readArguments(args, {}, Infinity)
  if (!asked.ok) return `${asked.message}\n${usageText(verbs)}`
  const [name = '', ...rest] = asked.words
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  const parsed = verb?.parse(rest) ?? null
  return verb && parsed ? { name, verb, args: parsed } : usageText(verbs)
}
