import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { portProblem, tryPort } from './ports.ts'

describe('a port', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::'])('is seen to be busy on %s', async (host) => {
    const server = createServer().listen(0, host)
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    expect(await tryPort((server.address() as AddressInfo).port, '127.0.0.1')).toBe('EADDRINUSE')
  })

  it('is seen to be free', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    expect(await tryPort(port, '127.0.0.1')).toBeUndefined()
  })

  it.each([
    [
      portProblem('CMS_PORT', 3000, '127.0.0.1', 'EADDRINUSE'),
      'Cổng 3000 đang bận: một chương trình khác đang dùng; tắt chương trình đó hoặc đặt CMS_PORT=3100 rồi chạy lại.',
    ],
    [
      portProblem('SITE_PORT', 80, '127.0.0.1', 'EACCES'),
      'Cổng 80 chỉ dành cho quản trị máy: đặt SITE_PORT=8080 rồi chạy lại.',
    ],
    [
      portProblem('SITE_PORT', 65500, '127.0.0.1', 'EADDRINUSE'),
      'Cổng 65500 đang bận: một chương trình khác đang dùng; tắt chương trình đó hoặc đặt SITE_PORT=65400 rồi chạy lại.',
    ],
    [
      portProblem('CMS_PORT', 3000, '10.1.2.3', 'EADDRNOTAVAIL'),
      'Máy này không có địa chỉ 10.1.2.3: đặt HOST=127.0.0.1 hoặc HOST=0.0.0.0 rồi chạy lại.',
    ],
  ])('has a cure: %s', (message, expected) => {
    expect(message).toBe(expected)
  })
})
