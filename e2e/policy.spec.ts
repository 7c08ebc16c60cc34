import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'
import { save, uploadCover } from './support/writing.ts'

const school = inject('school')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await logIn(browser, school.cmsUrl, PEOPLE.writer)
})
afterAll(async () => {
  await browser.close()
})

const shown = () =>
  page.locator('iframe.office-preview').evaluate((frame: HTMLIFrameElement) =>
    [...(frame.contentDocument?.images ?? [])].map((image) => ({
      place: new URL(image.currentSrc || image.src).pathname.replace(/[0-9a-f-]{36,64}/g, '…'),
      isShown: image.complete && image.naturalWidth > 0,
    })),
  )

describe('the office keeps to its own policy', () => {
  it('list, form and account', async () => {
    for (const path of ['', '/collections/articles', '/collections/media', '/account']) {
      await page.goto(`${school.cmsUrl}/admin${path}`)
      await page.waitForLoadState('networkidle')
    }
    expect(policyViolations()).toEqual([])
  })

  it('a picture taken in, and its page previewed with it', async () => {
    await page.goto(`${school.cmsUrl}/admin/collections/articles/create`)
    await page.fill('#field-title', 'Ảnh qua cửa')
    await page.fill('#field-summary', 'Một tấm ảnh được nhận.')
    const buffer = await sharp({
      create: { width: 1400, height: 900, channels: 3, background: '#0d4a5c' },
    })
      .png()
      .toBuffer()
    await uploadCover(page, { name: '../Ảnh đẹp.html', mimeType: 'text/html', buffer }, 'Bến sông')
    await save(page)
    expect(policyViolations()).toEqual([])
  })

  it('a page of the public site, shown within the office with its pictures and without scripts', async () => {
    await page.goto(`${school.cmsUrl}/admin/collections/articles?where[state][equals]=published`)
    await page.locator('table a').first().click()
    await page.getByRole('button', { name: 'Xem như trên trang' }).click()
    await expect
      .poll(shown)
      .toContainEqual({ place: '/api/articles/…/preview-media/….avif', isShown: true })
    const frame = page.locator('iframe.office-preview')
    expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin')
    expect(policyViolations()).toEqual([])
  })

  it('a script that gets into a page is not run, and that is heard of', async () => {
    await page.goto(`${school.cmsUrl}/admin`)
    const ran = await page.evaluate(async () => {
      const heard = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', resolve, { once: true })
      })
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = 1">')
      await heard
      return 'ran' in window
    })
    expect(ran).toBe(false)
    expect(policyViolations()).not.toEqual([])
  })
})

describe('every page of the office has its headers', () => {
  it.each([
    ['/admin', 200],
    ['/admin/login', 200],
    ['/khong-co', 404],
    ['/', 307],
  ])('%s (%i)', async (path, status) => {
    const { headers, status: answered } = await fetch(school.cmsUrl + path, { redirect: 'manual' })
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{24}' 'strict-dynamic';/)
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
    expect(answered).toBe(status)
  })

  it('a nonce is used once', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () =>
        (await fetch(`${school.cmsUrl}/admin/login`)).headers.get('content-security-policy'),
      ),
    )
    expect(new Set(nonces).size).toBe(3)
  })
})
