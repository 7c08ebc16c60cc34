import { gzipSync } from 'node:zlib'
import { BYTES, ITEMS } from '@bbt/shared/limits.ts'
import { describe, expect, it } from 'vitest'
import { packed } from './packing.ts'
import { unpacked } from './unpacking.ts'

const text = (words: string) => ({
  root: { type: 'root', children: [{ type: 'text', text: words }] },
})

const field = (value: unknown, initialValue: unknown = value) => ({
  value,
  initialValue,
  valid: true,
})

const form = {
  formState: {
    title: field('Đại hội'),
    body: field(text('mới'), text('cũ')),
    order: field({ textOfCall: 7 }),
  },
  documentFormState: { body: field(text('mới'), text('cũ')) },
  data: { title: 'Đại hội', body: text('mới'), tags: [] },
  schemaPath: 'articles',
}

const gzip = (words: string) => gzipSync(words).toString('base64')

describe('a form asks about itself', () => {
  it('sends each text once, beside the rest', async () => {
    const { args } = await packed(form)
    expect(args).toEqual({
      formState: {
        title: field('Đại hội'),
        body: field({ textOfCall: 0 }, { textOfCall: 1 }),
        order: field({ textOfCall: 7 }),
      },
      documentFormState: { body: field({ textOfCall: 0 }, { textOfCall: 1 }) },
      data: { title: 'Đại hội', body: { textOfCall: 0 }, tags: [] },
      schemaPath: 'articles',
      texts: [expect.any(String), expect.any(String)],
    })
  })

  it('and the server reads what was typed', async () => {
    const { args } = await packed(form)
    expect((await unpacked(args))?.args).toEqual(form)
  })

  it('gets back what it sent, and what the server changed', async () => {
    const { args, opened } = await packed(form)
    const read = await unpacked(args)
    const body = Reflect.get(read?.args['formState'] as object, 'body') as { value: object }
    const state = { body: { ...body, valid: false }, note: field(text('của máy chủ')) }
    const answer = read?.closed({ state })
    expect(JSON.stringify(answer)).not.toContain('mới')
    expect(opened(answer)).toEqual({
      state: { body: { ...form.formState.body, valid: false }, note: field(text('của máy chủ')) },
    })
  })

  it('passes on what is no form', async () => {
    const { args, opened } = await packed({ collectionSlug: 'articles' })
    expect((await unpacked(args))?.args).toEqual({ collectionSlug: 'articles' })
    expect([opened(null), opened({ errors: [] })]).toEqual([null, { errors: [] }])
  })
})

it.each<[string, unknown]>([
  ['no list', 'x'],
  ['more than a form has', Array(ITEMS.textsOfCall + 1).fill(gzip('{"root":{}}'))],
  ['no words', [1]],
  ['not compressed', ['{"root":{}}']],
  ['cut off', [gzip('{"root":{}}').slice(0, 12)]],
  ['no JSON', [gzip('{"root":')]],
  ['no text', [gzip('[1]')]],
  ['what unpacks to more than an item', [gzip(`{"root":"${'a'.repeat(BYTES.item)}"}`)]],
  [
    'fields without end',
    [gzip(`{"root":{${Array.from({ length: 300 }, (_, n) => `"k${n}":1`).join()}}}`)],
  ],
])('texts of a call that no page of ours sent: %s', async (_, texts) => {
  expect(await unpacked({ formState: {}, texts })).toBeNull()
})
