import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '../types/index.ts'
import { digestOf } from '../approval/digest.ts'
import { Content } from './content.ts'
import { FeedEvent } from './feed.ts'

/**
 * What was frozen once is read for ever: a store that is made anew parses every revision and event there has been.
 * A piece is added here for each version of a contract, and none is changed or taken away.
 */
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`museum/${name}`, import.meta.url), 'utf8'))

/** JSON Schema's `required` is a set: its order says nothing. */
const inSets = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'required' && Array.isArray(value) ? value.toSorted() : value,
  )

const PIECES = readdirSync(new URL('museum', import.meta.url))
const revisions = PIECES.filter((name) => /^(?!event-)\w+-\d+\.json$/.test(name))
const events = PIECES.filter((name) => name.startsWith('event-'))

test.each(revisions)('%s is understood, whole, and is what was approved', (name) => {
  const { digest, content } = read(name) as { digest: string; content: object }
  expect(Content.parse(content)).toEqual(content)
  expect(digestOf(content)).toBe(digest)
})

test.each(events)('%s is understood, whole', (name) => {
  const event = read(name)
  expect(FeedEvent.parse(event)).toEqual(event)
})

describe.each(CONTENT_TYPE_NAMES)('%s', (type) => {
  it('has a revision in the museum', () => {
    expect(revisions).toContain(`${type}-1.json`)
  })

  it('is what stands in git as JSON Schema: its fields are read there, and change only on purpose', () => {
    const schema = z.toJSONSchema(CONTENT_TYPES[type].contract)
    expect(inSets(schema)).toEqual(inSets(read(`${type}.schema.json`)))
  })
})

it('has an event of each kind', () => {
  expect(events).toEqual(['event-publish-1.json', 'event-unpublish-1.json'])
})
