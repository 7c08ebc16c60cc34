import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData, draftArticle, viewOf } from './support/articles.ts'
import { picture, pictureForm, uploadPicture } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const slugOf = async (id: string) => {
  const { body } = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
  return body['slug']
}

const edit = async (id: string, data: object) => {
  const { rev } = await viewOf(school, 'lan', id)
  return school.send('lan', 'PATCH', `/articles/${id}`, { rev, ...data })
}

describe('the address of an article', () => {
  it.each([
    ['Đường về Thủ Thiêm', 'duong-ve-thu-thiem'],
    ['ĐỀ KIỂM TRA Hoá 10 (HK1)', 'de-kiem-tra-hoa-10-hk1'],
    ['Trường có đường về'.normalize('NFD'), 'truong-co-duong-ve'],
  ])('of “%s” is %s', async (title, slug) => {
    expect(await slugOf(await draftArticle(school, 'lan', { title }))).toBe(slug)
  })

  it('gets a number where it is taken', async () => {
    const title = 'Lễ khai giảng'
    const ids = [
      await draftArticle(school, 'lan', { title }),
      await draftArticle(school, 'lan', { title }),
    ]
    expect(await Promise.all(ids.map(slugOf))).toEqual(['le-khai-giang', 'le-khai-giang-2'])
  })

  it('follows the title, until somebody chooses another', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Tên một' })
    await edit(id, { title: 'Tên hai' })
    expect(await slugOf(id)).toBe('ten-hai')
    await edit(id, { slug: 'Địa chỉ riêng!' })
    expect(await slugOf(id)).toBe('dia-chi-rieng')
    await edit(id, { title: 'Tên ba' })
    expect(await slugOf(id)).toBe('dia-chi-rieng')
  })
})

describe('a picture that is sent', () => {
  it('is kept under its content, whatever it was called', async () => {
    const bytes = await picture('#123456')
    const form = pictureForm(bytes, { alt: 'Ảnh' }, '../../etc/passwd.php')
    const { status, body } = await school.send('lan', 'POST', '/media', form)
    const { filename, sha256 } = body['doc'] as { filename: string; sha256: string }
    expect([status, filename]).toEqual([201, `${sha256}.jpg`])
  })

  it('twice is two pictures of the same bytes, each with its own words', async () => {
    const bytes = await picture('#654321')
    const one = await uploadPicture(school, 'lan', 'Lời một', bytes)
    const two = await uploadPicture(school, 'quan', 'Lời hai', bytes)
    expect([one.id === two.id, one.sha256 === two.sha256]).toEqual([false, true])
  })

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'image/svg+xml'],
    ['HTML called a picture', '<!doctype html><script>1</script>', 'a.jpg', 'image/jpeg'],
    ['SVG called a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/png'],
    ['nothing', '', 'a.jpg', 'image/jpeg'],
  ])('%s is refused', async (_, content, name, type) => {
    const form = pictureForm(Buffer.from(content), { alt: 'Ảnh' }, name, type)
    const { status } = await school.send('lan', 'POST', '/media', form)
    expect([400, 422]).toContain(status)
  })

  it('without words for those who do not see it is refused', async () => {
    const form = pictureForm(await picture(), {})
    expect((await school.send('lan', 'POST', '/media', form)).status).toBe(400)
  })
})

it('a title is found by folded letters', async () => {
  const { body } = await school.send(
    'lan',
    'POST',
    '/articles',
    articleData(school, { title: 'Đố vui Hoá học' }),
  )
  const { id } = body['doc'] as { id: string }
  const found = await school.send('lan', 'GET', '/articles?where[searchText][like]=do vui')
  expect((found.body['docs'] as { id: string }[]).map((doc) => doc.id)).toEqual([id])
})
