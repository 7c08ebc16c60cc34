import type { Call } from '../local.ts'
import { EVERYBODY, STAFF } from '../roles.ts'
import { closedCalls } from './localContent.ts'

type Calls = Record<string, Call>

const ROW = {
  seq: 99,
  hash: 'e'.repeat(64),
  digest: 'd'.repeat(64),
  item: 'articles/x',
  action: 'approve',
  kind: 'login',
  at: '2026-01-01T00:00:00.000Z',
  url: '/tin-tuc/khac/',
  entry: '{}',
  canonical: '{}',
  key: 'x',
  person: 'x',
  rev: 1,
  state: '{}',
  points: 1,
  expires: 1,
}

const RECORDS = [
  'revisions',
  'decisions',
  'publication-feed',
  'security-events',
  'rate-limits',
  'second-factors',
  'appointment-events',
  'organisation-events',
  'known-devices',
  'past-passwords',
  'earlier-states',
] as const

/** Rows of the record come from the platform module alone: from no caller, with access or without. */
export const RECORD_CALLS: Calls = Object.fromEntries(
  RECORDS.flatMap((collection) =>
    Object.entries<Call>({
      [`${collection}, one more`]: {
        operation: 'create',
        args: () => ({ collection, data: ROW }),
      },
      [`${collection}, one rewritten`]: {
        operation: 'update',
        args: ({ stage }) => ({ collection, id: stage.some[collection], data: ROW }),
      },
      ...closedCalls(collection, ROW),
    }),
  ),
)

const media = { collection: 'media' }

const file = (data: Buffer) => ({
  data,
  name: 'khac.jpg',
  mimetype: 'image/jpeg',
  size: data.length,
})

export const MEDIA_CALLS: Calls = {
  'a picture': {
    operation: 'create',
    args: ({ stage }) => ({ ...media, data: { alt: 'Ảnh khác' }, file: file(stage.picture) }),
    who: STAFF,
    changes: 'media',
  },
  'other words': {
    operation: 'update',
    args: ({ stage }) => ({ ...media, id: stage.some['media'], data: { alt: 'Lời khác' } }),
    who: 'author',
    changes: 'media',
  },
  'other bytes': {
    operation: 'update',
    args: ({ stage }) => ({
      ...{ ...media, id: stage.some['media'], data: { alt: 'Khác' }, overwriteExistingFiles: true },
      file: file(stage.picture),
    }),
  },
  ...closedCalls('media', { alt: 'Lời khác' }),
}

const files = { collection: 'files' }

const pdf = (data: Buffer) => ({
  data,
  name: 'khac.pdf',
  mimetype: 'application/pdf',
  size: data.length,
})

export const FILE_CALLS: Calls = {
  'a file': {
    operation: 'create',
    args: ({ stage }) => ({ ...files, data: { name: 'Tệp khác' }, file: pdf(stage.file) }),
    who: STAFF,
    changes: 'files',
  },
  'another name': {
    operation: 'update',
    args: ({ stage }) => ({ ...files, id: stage.some['files'], data: { name: 'Tên khác' } }),
    who: 'author',
    changes: 'files',
  },
  'other bytes': {
    operation: 'update',
    args: ({ stage }) => ({
      ...{
        ...files,
        id: stage.some['files'],
        data: { name: 'Khác' },
        overwriteExistingFiles: true,
      },
      file: pdf(stage.file),
    }),
  },
  ...closedCalls('files', { name: 'Tên khác' }),
}

const absent = (operation: string, args: object): Call => ({
  operation,
  args: () => args,
  isAbsent: true,
})

/** Payload's machinery that this office does not have: no jobs, no globals. */
export const ABSENT_CALLS: Calls = {
  'a job': absent('jobs.queue', {
    task: 'schedulePublish',
    input: { type: 'publish' },
    waitUntil: new Date(0),
  }),
  'jobs scheduled': { ...absent('jobs.handleSchedules', {}), who: EVERYBODY },
  'a global': absent('updateGlobal', { slug: 'x', data: {} }),
  'a global restored': absent('restoreGlobalVersion', { slug: 'x', id: 'x' }),
}
