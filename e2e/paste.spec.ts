import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { element } from '../cms/src/body/paste/nodes.ts'
import { pasted } from '../cms/src/body/paste/pasted.ts'
import { sample, SAMPLES } from '../cms/src/body/paste/samples.ts'
import { docx, wi } from '../cms/src/documents/sampleDocx.ts'
import { lexicalHtml } from '../cms/src/publishing/lexical/html.ts'
import { PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'
import { pasteHtml, save } from './support/writing.ts'

const school = inject('school')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await logIn(browser, school.cmsUrl, PEOPLE.writer)
})
afterAll(async () => {
  await browser.close()
  expect(policyViolations()).toEqual([])
})

/** Of the long table: one is some 800 kB as the editor keeps it. */
const ROWS = 250

const NOTHING = new Map<string, never>()

/** The text as the office keeps it. */
async function kept(): Promise<string> {
  const id = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  return page.evaluate(
    async (path) => (await fetch(path)).text(),
    `/api/articles/${id}?depth=0&select[body]=true`,
  )
}

/** The same as public HTML. */
async function shownHtml(): Promise<string> {
  const { body } = JSON.parse(await kept()) as { body: unknown }
  return lexicalHtml(body, NOTHING).html
}

async function startWith(html: string): Promise<void> {
  await page.goto(`${school.cmsUrl}/admin/collections/articles/create`)
  await page.fill('#field-title', 'Bài dán từ nơi khác')
  await pasteHtml(page, html)
}

async function empty(): Promise<void> {
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+A')
  // Emptied, a heading or a list is still one; the next key makes it a paragraph.
  for (let times = 0; times < 3; times++) await page.keyboard.press('Backspace')
}

describe('what a teacher pastes is saved as it was read', () => {
  beforeAll(async () => {
    await startWith('<p>Đầu tiên</p>')
    await save(page)
  })

  it.each(SAMPLES.filter((name) => name !== 'picture'))('%s', async (name) => {
    await empty()
    await pasteHtml(page, sample(name))
    await save(page)
    const { nodes } = pasted(sample(name), () => 'p1')
    expect(await shownHtml()).toBe(lexicalHtml({ root: element('root', nodes) }, NOTHING).html)
  })
})

describe('a long table', () => {
  it('is saved whole, and what the form asks while one types is short', async () => {
    const calls: number[] = []
    page.on('request', (request) => {
      if (request.headers()['next-action'] !== undefined)
        calls.push(request.postDataBuffer()?.length ?? 0)
    })
    const row = (n: number) => `<tr>${`<td>ô ${n}</td>`.repeat(8)}</tr>`
    await startWith(`<table>${Array.from({ length: ROWS }, (_, n) => row(n)).join('')}</table>`)
    await save(page)
    await page.fill('#field-title', 'Bảng dài')
    await save(page)
    const text = await kept()
    expect(text.match(/"tablerow"/g)).toHaveLength(ROWS)
    expect(text).toContain(`ô ${ROWS - 1}`)
    expect(calls.length).toBeGreaterThan(0)
    expect(Math.max(...calls)).toBeLessThan(text.length / 10)
  })
})

describe('pictures', () => {
  it('is told which pictures could not come along, and works on', async () => {
    await startWith(sample('remote-or-file-image'))
    await page
      .getByText('2 ảnh không dán theo được: ảnh “x” (ở trang images.example.invalid)')
      .waitFor()
    await page.keyboard.type(' Viết tiếp.')
    await save(page)
    expect(await shownHtml()).toBe('<p>Trước.</p><p>Sau. Viết tiếp.</p>')
  })

  it('takes a picture of the document in, with the words that it has there', async () => {
    await startWith(sample('picture'))
    const drawer = page.locator('.drawer__content').last()
    await drawer.locator('#field-alt').waitFor()
    expect(await drawer.locator('#field-alt').inputValue()).toBe('Một điểm ảnh')
    await drawer.getByRole('button', { name: 'Lưu' }).click()
    await drawer.waitFor({ state: 'detached' })
    await save(page)
    expect(await kept()).toMatch(/"type":"upload"[^}]*"value":"[0-9a-f-]{36}"/)
  })
})

describe('fonts of the nineties', () => {
  const TCVN3 = `<p style="font-family:'.VnTime'">Tr\u00adêng THPT Thñ Thiªm</p><p>Chào các em</p>`

  it('are repaired where the writer says so, with before and after', async () => {
    await startWith(TCVN3)
    await page.getByText('Tr\u00adêng THPT Thñ Thiªm').last().waitFor()
    await page.getByText('Trường THPT Thủ Thiêm').waitFor()
    await page.getByRole('button', { name: 'Sửa thành Unicode' }).click()
    await save(page)
    expect(await shownHtml()).toBe('<p>Trường THPT Thủ Thiêm</p><p>Chào các em</p>')
  })

  it('are left where the writer says so', async () => {
    await startWith(TCVN3.replaceAll('\u00ad', ''))
    await page.getByRole('button', { name: 'Để nguyên' }).click()
    await save(page)
    expect(await shownHtml()).toBe('<p>Trêng THPT Thñ Thiªm</p><p>Chào các em</p>')
  })
})

describe('the editor speaks Vietnamese', () => {
  it('in its menus', async () => {
    await startWith('<p>Chữ</p>')
    await page.getByRole('button', { name: 'Thêm', exact: true }).first().click()
    const menu = page.locator('.toolbar-popup__dropdown-items')
    expect(await menu.locator('.text').allTextContents()).toEqual(['Đường kẻ ngang', 'Ảnh', 'Bảng'])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Kiểu chữ', exact: true }).first().click()
    expect(await menu.locator('.text').allTextContents()).toEqual([
      'Chữ thường',
      'Mục lớn',
      'Mục',
      'Mục nhỏ',
      'Tên bảng',
      'Danh sách đánh số',
      'Danh sách gạch đầu dòng',
      'Trích dẫn',
    ])
  })
})

describe('a Word file dropped on the editor', () => {
  const drop = async (name: string, bytes: Buffer) => {
    const editor = page.locator('[contenteditable=true]').first()
    await editor.click()
    await editor.evaluate(
      (element, [called, letters]) => {
        const content = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content], called))
        element.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        )
      },
      [name, bytes.toString('base64')] as const,
    )
  }

  it('is read into the text', async () => {
    await page.goto(`${school.cmsUrl}/admin/collections/articles/create`)
    await page.fill('#field-title', 'Bài từ tệp Word')
    await drop('Kế hoạch.docx', await docx(wi('Một', 1) + wi('Một a', 1, 1) + wi('Hai', 1)))
    await page.locator('[contenteditable=true] li', { hasText: 'Hai' }).waitFor()
    await save(page)
    expect(await shownHtml()).toBe(
      '<ol type="I" class="upper-roman"><li>Một<ol type="a" class="lower-alpha-paren"><li>Một a</li></ol></li><li>Hai</li></ol>',
    )
  })

  it('that is none is refused with what to do', async () => {
    await drop('hỏng.docx', Buffer.from('xin chào'))
    await page.getByText('Tệp này không phải tệp Word (.docx) hoặc đã hỏng').waitFor()
    await drop('cũ.doc', Buffer.from('xin chào'))
    await page.getByText('Tệp .doc là dạng cũ').waitFor()
  })
})
