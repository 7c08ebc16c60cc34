import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../env.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ANSWERS = (port: string, body: string) =>
  `import { createServer } from 'node:http'
  createServer((_, answer) => answer.end(${body})).listen(Number(${port}), '127.0.0.1')`

/** Stands for CMS and site: they do at once what the real ones take a minute for. */
const STUBS: Record<string, string> = {
  'package.json': '{"type":"module"}',
  'package-lock.json': '{}',
  'node_modules/next/package.json': '{"type":"module"}',
  'node_modules/next/dist/bin/next': `if (process.argv[2] === 'build') console.log('built')
    else { ${ANSWERS('process.argv[4]', "'ok'").replace("import { createServer } from 'node:http'", "const { createServer } = await import('node:http')")} }`,
  'cms/src/seed/main.ts': `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
    const accounts = process.env.DATA_DIR + '/accounts.json'
    writeFileSync(process.env.DATA_DIR + '/cms.db', '', { flag: 'a' })
    console.log('#progress 1/1 bài viết')
    if (process.argv.includes('--accounts')) writeFileSync(accounts, readFileSync(0))
    else if (process.env.DEMO === '0' && !existsSync(accounts)) process.exitCode = 3`,
  'cms/src/seed/logins.ts': `console.log('[{"office":"Hiệu trưởng","name":"Cô Bình","email":"binh@truong.example","password":"mot-hai-ba"}]')`,
  'site/build.ts': `console.log('built')`,
  'site/publisher/main.ts': ANSWERS('process.env.PUBLISHER_PORT', '\'{"caughtUp":true}\''),
  'site/server/main.ts': ANSWERS('process.env.SITE_PORT', "'trang chủ'"),
}

/** A clone of the repository with our scripts and with stubs for the rest; gives its folder. */
export function stubClone(changes: Record<string, string> = {}): string {
  const clone = temporaryFolder()
  cpSync(join(ROOT, 'scripts'), join(clone, 'scripts'), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts'),
  })
  mkdirSync(join(clone, 'site/publisher'), { recursive: true })
  cpSync(join(ROOT, 'site/publisher/folders.ts'), join(clone, 'site/publisher/folders.ts'))
  for (const [path, content] of Object.entries({ ...STUBS, ...changes })) {
    mkdirSync(dirname(join(clone, path)), { recursive: true })
    writeFileSync(join(clone, path), content)
  }
  mkdirSync(join(clone, 'node_modules/@bbt'))
  for (const name of ['zod', '@bbt/shared', '@bbt/edge', 'rotating-file-stream']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(clone, 'node_modules', name))
  }
  return clone
}
