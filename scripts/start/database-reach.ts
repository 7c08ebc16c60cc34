import { resolveSrv } from 'node:dns/promises'
import { connect } from 'node:net'
import type { Database, Host } from '../database-url.ts'

const LIMIT_MS = 3000

/** One sentence when a MongoDB server does not answer; SQLite is a file and always there. */
export async function databaseProblem(database: Database): Promise<string | undefined> {
  if (database.kind === 'sqlite') return undefined
  const hosts = database.srv ? await lookUp(database.hosts[0]) : database.hosts
  // One member of a replica set is enough to find the others.
  if ((await Promise.all(hosts.map(answers))).includes(true)) return undefined
  const names = database.hosts
    .map(({ host, port }) => (database.srv ? host : `${host}:${port}`))
    .join(', ')
  return `Không kết nối được MongoDB ở ${names} trong ${LIMIT_MS / 1000} giây: bật máy chủ đó, hoặc sửa DATABASE_URL rồi chạy lại.`
}

async function lookUp(cluster: Host | undefined): Promise<Host[]> {
  if (cluster === undefined) return []
  const limit = new Promise<[]>((resolve) => setTimeout(resolve, LIMIT_MS, []).unref())
  // A name that cannot be looked up is a server that does not answer: the caller says so.
  const found = resolveSrv(`_mongodb._tcp.${cluster.host}`).catch(() => [])
  return (await Promise.race([found, limit])).map(({ name, port }) => ({ host: name, port }))
}

function answers({ host, port }: Host): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: LIMIT_MS })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}
