import { createServer } from 'node:net'

export type PortVariable = 'CMS_PORT' | 'SITE_PORT' | 'PUBLISHER_PORT'

/** Why a port cannot be listened on, as a system error code; nothing when it can. */
export async function tryPort(port: number, host: string): Promise<string | undefined> {
  // Without a host all addresses are tried, where the system lets one address hide behind another.
  return (await tryListen({ port, host })) ?? (await tryListen({ port }))
}

/** One sentence with the cure. */
export function portProblem(name: PortVariable, port: number, host: string, code: string): string {
  const instead = port < 1024 ? 8000 + port : port + 100 > 65535 ? port - 100 : port + 100
  const cure = `đặt ${name}=${instead} rồi chạy lại`
  if (code === 'EADDRINUSE')
    return `Cổng ${port} đang bận: một chương trình khác đang dùng; tắt chương trình đó hoặc ${cure}.`
  if (code === 'EACCES') return `Cổng ${port} chỉ dành cho quản trị máy: ${cure}.`
  if (code === 'EADDRNOTAVAIL')
    return `Máy này không có địa chỉ ${host}: đặt HOST=127.0.0.1 hoặc HOST=0.0.0.0 rồi chạy lại.`
  return `Không mở được cổng ${port} (${code}): ${cure}.`
}

function tryListen(where: { port: number; host?: string }): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ ...where, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
