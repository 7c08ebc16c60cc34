import { PreviewRequest } from '@bbt/shared/contract/preview.ts'
import { type Answer, json } from './http.ts'
import { jsonIn } from './jsonIn.ts'
import { overlay } from './overlay.ts'
import { renderEach } from './renderPages.ts'
import type { RenderedSite } from './updateRelease.ts'

/** The page of a content as the live templates would give it; touches neither store nor files. */
export async function previewPage(site: RenderedSite, body: string, now: Date): Promise<Answer> {
  const request = PreviewRequest.safeParse(jsonIn(body))
  if (!request.success) {
    const at = request.error.issues[0]?.path.join('.') ?? ''
    return json(422, { message: `Nội dung xem trước sai khuôn: ${at}.` })
  }
  const { content } = request.data
  const published = overlay(site.store.published, content, now)
  if (published.configuration() === null) {
    return json(409, { message: 'Chưa có cấu hình trang nào được đăng nên chưa xem trước được.' })
  }
  const { bundle, siteUrl } = site
  const render = (path: string) => renderEach(bundle, published, siteUrl, [path])
  const { pages } = await render(content.url)
  const page = pages[0]?.body?.toString('utf8')
  if (page !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: page }
  const isFine = (await render('/404/')).failures.length === 0
  return isFine
    ? json(500, { message: 'Khuôn trang không dựng được nội dung này.' })
    : json(503, { message: 'Khuôn trang của bộ xuất bản đang hỏng, không dựng được trang nào.' })
}
