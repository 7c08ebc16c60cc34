import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { childVariables, programFolders } from './env.ts'
import { freePort } from '../../../scripts/test-support/free-port.ts'
import { ask } from './served.ts'

/** A server that others wrote, run with the configuration that we ship. */
export interface OtherServer {
  name: string
  config: string
  /** Where it is installed, null where it is not. */
  program: string | null
  /** How to get it. */
  cure: string
  run: (at: {
    program: string
    folder: string
    release: string
    port: number
  }) => Promise<ChildProcess>
}

const configs = join(import.meta.dirname, '../../server/configs')
/** A configuration as it is shipped. */
export const shipped = (config: string) => readFile(join(configs, config), 'utf8')

/** Where a program is installed, null where it is not. */
export const programAt = (name: string) =>
  programFolders()
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file)) ?? null

/** What replaces a line to be edited. @throws when there is not exactly one */
function edit(text: string, line: RegExp, by: string): string {
  if (text.match(new RegExp(line, 'gm'))?.length !== 1)
    throw new Error(`no one line ${line.source}`)
  return text.replace(new RegExp(line, 'm'), by)
}

const MODULES = '/etc/nginx/modules-enabled'
const BROTLI = `${MODULES}/50-mod-http-brotli-static.conf`

type Edit = readonly [line: RegExp, by: string]

const nginxWith =
  (more: readonly Edit[]): OtherServer['run'] =>
  async ({ program, folder, release, port }) => {
    const edits: Edit[] = [
      [/^ {4}listen .*$/, `listen 127.0.0.1:${port};`],
      [/^ {4}root .*$/, `root ${release};`],
      ...more,
    ]
    const server = edits.reduce(
      (text, [line, by]) => edit(text, line, by),
      await shipped('nginx.conf'),
    )
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    )
    const main = join(folder, 'main.conf')
    await writeFile(
      main,
      `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log crit;
include ${MODULES}/*.conf;
events { worker_connections 12000; }
http { access_log off; ${temporary.join(' ')}
${server}
}`,
    )
    return spawn(program, ['-e', join(folder, 'error.log'), '-c', main])
  }

const runCaddy: OtherServer['run'] = async ({ program, folder, release, port }) => {
  const config = join(folder, 'Caddyfile')
  await writeFile(config, `{\n\tadmin off\n}\n${await shipped('Caddyfile')}`)
  const variables = {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_RELEASE: release,
    HOME: folder,
  }
  return spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: childVariables(variables),
  })
}

const NGINX: OtherServer = {
  name: 'nginx',
  config: 'nginx.conf',
  program: existsSync(BROTLI) ? programAt('nginx') : null,
  cure: 'apt-get install nginx-light libnginx-mod-http-brotli-static',
  run: nginxWith([]),
}

const NO_LOOK_AT_LINKS: Edit = [/^ {4}disable_symlinks .*$/, '']

/** As fast as it gets with what is new shown at once: looking at the owners of links halves its speed. */
export const FASTEST_NGINX: OtherServer = { ...NGINX, run: nginxWith([NO_LOOK_AT_LINKS]) }

/** Faster, since it looks at a file anew after a second only: what is new, or taken down, is late by as much. */
export const REMEMBERING_NGINX: OtherServer = {
  ...NGINX,
  run: nginxWith([
    NO_LOOK_AT_LINKS,
    [
      /^ {4}open_file_cache off;$/,
      'open_file_cache max=20000 inactive=60s; open_file_cache_valid 1s;',
    ],
  ]),
}

export const OTHER_SERVERS: readonly OtherServer[] = [
  NGINX,
  {
    name: 'caddy',
    config: 'Caddyfile',
    program: programAt('caddy'),
    cure: 'apt-get install caddy',
    run: runCaddy,
  },
]

/** Starts a server on a release and waits until it answers. @throws with what it printed when it ends instead */
export async function startOther(
  { name, program, run }: OtherServer,
  folder: string,
  release: string,
): Promise<{ port: number; stop: () => Promise<void> }> {
  if (program === null) throw new Error(`${name} is not installed`)
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const child = await run({ program, folder, release, port })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const state = { hasEnded: false }
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      state.hasEnded = true
      resolve()
    }
    child.once('error', end).once('exit', end)
  })
  while (!(await answers(port))) {
    if (state.hasEnded) throw new Error(`${name} ended:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    port,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const answers = (port: number) => ask(port, '/').then(Boolean, () => false)
