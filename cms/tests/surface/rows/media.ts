import { pictureForm } from '../../support/pictures.ts'
import { EVERYBODY, STAFF } from '../roles.ts'
import type { Rows, Sent } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { closedPlaces, READING } from './payload.ts'

/** Who may see the author's picture: their unit, and the board. */
const SEEN = 'author colleague head academic activities principal admin'

export const MEDIA: Rows = {
  'GET /:id/thumbnail': { plain: { send: nothing, who: SEEN } },
  'GET /paste-url/:id?': {
    'from here': refused(() => ({ query: '?src=http://127.0.0.1:9/a.jpg' })),
  },
  'GET /file/:filename': {
    'another folder': refused(() => ({ params: { filename: '..%2f..%2fcms.db' } })),
    'a name of nothing': refused(() => ({ params: { filename: `${'a'.repeat(64)}.jpg` } })),
  },
  ...READING({ list: STAFF, one: SEEN }),
  'POST /': {
    'a picture': {
      send: ({ stage }) => ({ body: pictureForm(stage.picture, { alt: 'Ảnh khác' }) }),
      who: STAFF,
      changes: 'media',
    },
    'no file': refused(() => ({ body: { alt: 'Không có tệp' } })),
    'a text': refused(() => ({
      body: pictureForm(Buffer.from('<svg onload="x"/>'), { alt: 'SVG' }, 'a.svg', 'image/svg+xml'),
    })),
    'the copy of one': refused(({ stage }) => ({
      body: { alt: 'Bản sao', duplicateFromID: stage.some['media'] },
    })),
  },
  'PATCH /:id': {
    'other words': { send: () => ({ body: { alt: 'Lời khác' } }), who: 'author', changes: 'media' },
    'other bytes': refused(({ stage }) => ({
      body: pictureForm(stage.picture, { alt: 'Ảnh khác' }),
    })),
    'a crop': refused(() => ({ query: '?uploadEdits[crop][x]=1', body: { alt: 'Cắt' } })),
    'another owner and other bytes': {
      send: ({ stage }): Sent => ({
        body: { sha256: 'd'.repeat(64), filename: 'x.jpg', uploadedBy: stage.school.people.mai },
      }),
      who: 'author',
    },
  },
  ...closedPlaces(['PATCH /', 'DELETE /', 'DELETE /:id']),
  'POST /access/:id?': {
    plain: { send: () => ({ params: { id: '' }, body: {} }), who: EVERYBODY },
  },
}
