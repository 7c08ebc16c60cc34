import type { CollectionConfig } from 'payload'
import { deepCopyObjectSimple } from 'payload/shared'
import { expect, it } from 'vitest'
import { carried } from './carried.ts'

const collection: CollectionConfig = carried({
  slug: 'texts',
  fields: [
    { name: 'title', type: 'text' },
    { name: 'body', type: 'richText' },
  ],
})

type Hook = (args: object) => unknown

const [title, body] = collection.fields as { hooks?: Record<string, Hook[]> }[]

/** The data of a save as the hooks of the body's field find it, behind the copy that Payload makes. */
async function behindTheCopy(data: object, stage: 'read' | 'write'): Promise<object> {
  const { beforeOperation = [], beforeChange = [] } = collection.hooks as Record<string, Hook[]>
  const given =
    stage === 'read'
      ? (
          (await beforeOperation.at(-1)!({ operation: 'update', args: { data } })) as {
            data: object
          }
        ).data
      : ((await beforeChange.at(-1)!({ data })) as object)
  const copy = deepCopyObjectSimple(given as never) as Record<string, unknown>
  const first = body?.hooks?.[stage === 'read' ? 'beforeValidate' : 'beforeChange']?.[0]
  const value: unknown = await first!({ value: copy['body'] })
  return value === undefined ? copy : { ...copy, body: value }
}

const TEXT = { root: { type: 'root', children: [{ type: 'paragraph' }] } }

it.each(['read', 'write'] as const)(
  'a long text passes Payload’s copy as it is (%s)',
  async (stage) => {
    const found = (await behindTheCopy({ title: 'Bài', body: TEXT }, stage)) as { body: unknown }
    expect(found.body).toBe(TEXT)
    expect(found).toEqual({ title: 'Bài', body: TEXT })
  },
)

it.each([
  ['nothing of it', { title: 'Bài' }],
  ['none', { title: 'Bài', body: null }],
  ['words', { title: 'Bài', body: 'chữ' }],
  ['a list', { title: 'Bài', body: [TEXT] }],
])('what is no text stays for those who judge it: %s', async (_, data) => {
  expect(await behindTheCopy(data, 'read')).toEqual(data)
  expect(await behindTheCopy(data, 'write')).toEqual(data)
})

it('other fields have no part in it', () => {
  expect(title?.hooks).toBeUndefined()
})

it('a function that is none of these is not called', async () => {
  const first = body?.hooks?.['beforeValidate']?.[0]
  expect(await first!({ value: () => TEXT })).toBeUndefined()
})
