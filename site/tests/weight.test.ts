import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { startSite, type TestSite } from './support/site.ts'

const BUDGET_BYTES = 6_000

const BODY = `<p>Tiết học bắt đầu lúc nước ròng. Mỗi nhóm năm em mang theo một bộ thử pH, một đĩa trắng đen
tự cắt từ nắp thùng sơn và một cuốn sổ. Các em không nghe giảng trước: câu hỏi trên bảng chỉ có một dòng,
“nước này dùng được vào việc gì?”.</p><h2>Số đo của chính các em</h2><p>Đến giữa buổi, mười hai điểm đo đã
hiện lên bản đồ. Điểm gần cống xả có độ đục gấp ba lần điểm giữa sông; pH dao động từ 6,4 đến 7,1. Bảng số
liệu được đăng kèm để lớp khác đo lại và so sánh. Buổi chiều, cả lớp ngồi lại ở thư viện, ghép số liệu của
hai ca và tranh luận xem vì sao kết quả lúc nước lớn lại khác lúc nước ròng đến thế.</p><h2>Việc tiếp theo</h2>
<ul><li>Đo lại vào đầu tháng 12, cùng giờ nước ròng;</li><li>Gửi kết quả cho Uỷ ban nhân dân phường;</li>
<li>Làm bộ tranh treo ở thư viện.</li></ul><p>Tổ Hoá học cảm ơn các bác ở bến đò đã giúp thầy trò suốt buổi
sáng, và mời các tổ khác cùng làm ở chuyên đề học kỳ II.</p>`

let site: TestSite

beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.stop())

it('an article is light: text and styles within 6 kB on the wire, and no script', async () => {
  site.cms.publish(CONFIGURATION)
  for (let i = 0; i < 6; i++)
    site.cms.publish(articleOf(`truoc-${i}`, { title: `Bài trước số ${i}` }))
  const cover = await pictureOf(2, site.cms.media, { alt: 'Sân trường', credit: 'Tổ Hoá học' })
  site.cms.publish(articleOf('nuoc-song', { cover, bodyHtml: BODY }))
  await site.step()

  const page = (await site.page('/tin-tuc/nuoc-song/')) ?? ''
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  )
  const files = ['tin-tuc/nuoc-song/index.html', ...sheets].map((file) => `${file}.br`)
  const sizes = await Promise.all(files.map((file) => readFile(join(site.folders.release, file))))
  expect(sheets).toHaveLength(1)
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(BUDGET_BYTES)
  expect(page.match(/<script(?! type="application\/ld\+json")/g)).toBeNull()
  expect(page).not.toMatch(/ style=| on\w+=/)
})
