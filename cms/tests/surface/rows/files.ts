import { fileForm } from '../../support/files.ts'
import { EVERYBODY, STAFF } from '../roles.ts'
import type { Rows, Sent } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { closedPlaces, READING } from './payload.ts'

/** Who may see the author's file: their unit, and the board. */
const SEEN = 'author colleague head academic activities principal admin'

export const FILES: Rows = {
  'GET /:id/thumbnail': { plain: { send: nothing, who: SEEN } },
  'GET /:id/text': { plain: { send: nothing, who: SEEN } },
  'GET /paste-url/:id?': {
    'from here': refused(() => ({ query: '?src=http://127.0.0.1:9/a.pdf' })),
  },
  'GET /file/:filename': {
    'another folder': refused(() => ({ params: { filename: '..%2f..%2fcms.db' } })),
    'a name of nothing': refused(() => ({ params: { filename: `${'a'.repeat(64)}.pdf` } })),
    'a picture': refused(() => ({ params: { filename: `${'a'.repeat(64)}.jpg` } })),
  },
  ...READING({ list: STAFF, one: SEEN }),
  'POST /': {
    'a file': {
      send: ({ stage }) => ({ body: fileForm(stage.file, { name: 'Tệp khác' }) }),
      who: STAFF,
      changes: 'files',
    },
    'no file': refused(() => ({ body: { name: 'Không có tệp' } })),
    'a text': refused(() => ({ body: fileForm(Buffer.from('<html>'), { name: 'HTML' }) })),
    'the copy of one': refused(({ stage }) => ({
      body: { name: 'Bản sao', duplicateFromID: stage.some['files'] },
    })),
  },
  'PATCH /:id': {
    'another name': {
      send: () => ({ body: { name: 'Tên khác' } }),
      who: 'author',
      changes: 'files',
    },
    'other bytes': refused(({ stage }) => ({ body: fileForm(stage.file, { name: 'Khác' }) })),
    'a crop': refused(() => ({ query: '?uploadEdits[crop][x]=1', body: { name: 'Cắt' } })),
    'another owner, other bytes and a clean report': {
      send: ({ stage }): Sent => ({
        body: {
          ...{ sha256: 'd'.repeat(64), filename: 'x.pdf', found: [], report: 'Sạch.' },
          ...{ isScanned: true, uploadedBy: stage.school.people.mai },
        },
      }),
      who: 'author',
    },
  },
  ...closedPlaces(['PATCH /', 'DELETE /', 'DELETE /:id']),
  'POST /access/:id?': {
    plain: { send: () => ({ params: { id: '' }, body: {} }), who: EVERYBODY },
  },
}
