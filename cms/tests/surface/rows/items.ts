import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import { lexicalState } from '../../../src/seed/lexical.ts'
import { sampleOf } from '../../support/samples.ts'
import { isAttack } from '../../support/env.ts'
import { EVERYBODY, SEEN, STAFF } from '../roles.ts'
import type { Row, Rows, Sent } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { closedPlaces, READING } from './payload.ts'

/** Who may change the text, by its state: only while it is written. */
const WRITTEN: Partial<Record<State, string>> = {
  draft: 'author head admin',
  changesRequested: 'author head admin',
}

const FORGED: Record<string, unknown> = {
  state: 'published',
  digest: 'd'.repeat(64),
  submittedAt: '2020-01-01T00:00:00.000Z',
  routeStage1: 'no',
  routeApprover: 'vicePrincipalActivities',
  endorsedBy: 'somebody',
  approvedBy: 'somebody',
  openedBy: 'somebody',
  scheduledFor: '2020-01-01T00:00:00.000Z',
  liveDigest: 'd'.repeat(64),
  liveSince: '2020-01-01T00:00:00.000Z',
  liveVersion: 9,
  liveUrl: '/tin-tuc/khac/',
  changedBy: 'somebody',
  changedAt: '2020-01-01T00:00:00.000Z',
  textBy: 'somebody',
  askedFor: 'somebody',
  textAt: '2020-01-01T00:00:00.000Z',
}

/** A change as its author would save it, on the revision number they saw. */
const change =
  (data: Record<string, unknown>, query = ''): Row['send'] =>
  ({ item: { rev } }): Sent => ({ query, body: { rev, ...data } })

/** Where a row need not stand in every state to be believed. */
const ACROSS: readonly State[] = isAttack() ? STATE_NAMES : ['draft', 'published']

const ALONG: readonly State[] = isAttack() ? STATE_NAMES : ['draft', 'inApproval', 'published']

const forgeries = Object.fromEntries(
  Object.entries(FORGED).map(([name, value]) => [
    `a forged ${name}`,
    { send: change({ title: 'Nhan đề khác', [name]: value }), states: ACROSS },
  ]),
)

type Edit = (send: Row['send'], states?: Row['states']) => Row

const editOf =
  (collection: string): Edit =>
  (send, states) => ({
    send,
    who: WRITTEN,
    changes: `${collection} earlier-states`,
    // One's own text of a moment ago is not kept.
    spared: { who: 'author', changes: collection },
    ...(states && { states }),
  })

/** Switches of Payload that mean a draft, a lock or a language: none of them is a way around. */
const SWITCHES = [
  'draft=true',
  'draft=true&autosave=true',
  'overrideLock=true',
  'publishAllLocales=true',
  'locale=*',
  'trash=true',
  'unpublishAllLocales=true',
  'publishSpecificLocale=vi',
]

const switched = (edit: Edit): Record<string, Row> =>
  Object.fromEntries(
    SWITCHES.map((query) => [
      `with ${query}`,
      edit(change({ title: 'Nhan đề khác', _status: 'published' }, `?${query}`), ACROSS),
    ]),
  )

const every = '?where[id][exists]=true'

type Newborn = (data: (c: Parameters<Row['send']>[0]) => object, query?: string) => Row['send']

const newbornOf =
  (type: GovernedType): Newborn =>
  (data, query = '') =>
  (c) => ({ query, body: { ...sampleOf(type)(c.stage.school), title: 'Bài mới', ...data(c) } })

/** Changes of fields that some types have. */
const ofFields = (type: GovernedType, edit: Edit): Record<string, Row> => ({
  ...('bodyHtml' in type.fields && {
    'another body': edit(
      ({ item: { rev } }) => ({
        body: { rev, body: lexicalState([{ p: 'Nước lớn.' }], () => '') },
      }),
      ALONG,
    ),
  }),
  ...('category' in type.fields && {
    'another category': edit(
      ({ item: { rev }, stage: { school } }) => ({
        body: { rev, category: school.categories.get('thongBao') },
      }),
      ALONG,
    ),
  }),
  ...('datedOn' in type.fields && {
    'another day': edit(change({ datedOn: '2020-01-01' }), ACROSS),
  }),
})

/** Whose the text is. */
const WRITERS = 'author'

/** Who may write in it, while it may be written; its writers at any time. */
const KEEPERS = 'author head admin'

/** The rows of a type whose items have a page each: written by `author` for the department. */
export function itemRows(type: GovernedType): Rows {
  const { collection } = type
  const [edit, newborn] = [editOf(collection), newbornOf(type)]
  return {
    'GET /:id/workflow': { plain: { send: nothing, who: SEEN } },
    'POST /:id/transitions': {
      // Well-formed steps have a table of their own: surface-transitions.test.ts.
      nothing: { ...refused(), states: ACROSS },
      'another state': {
        ...refused(({ item: { rev, digest } }) => ({
          body: { action: 'publish', rev, digest, state: 'published' },
        })),
        states: ALONG,
      },
      'an earlier text that is none': {
        ...refused(({ item: { rev, digest } }) => ({
          body: { action: 'republish', rev, digest, comment: 'Vì thế.', earlier: 'd'.repeat(64) },
        })),
        states: ALONG,
      },
      'in another’s name': {
        ...refused(({ item: { rev, digest }, stage: { school } }) => ({
          body: { action: 'approve', rev, digest, actor: school.people.principal },
        })),
        states: ALONG,
      },
    },
    // Earlier states of a draft are for its writers alone: the head of the unit reads what was sent.
    'GET /:id/earlier-states': { plain: { send: nothing, who: WRITERS } },
    'GET /:id/earlier-states/:state': {
      'that is none': { ...refused(() => ({ params: { state: 'x' } })), states: ACROSS },
    },
    'POST /:id/earlier-states': {
      'put aside': {
        send: () => ({ body: { title: 'Phần của tôi' } }),
        who: KEEPERS,
        changes: 'earlier-states',
      },
      'without a form': { ...refused(() => ({ body: { body: 'x' } })), states: ACROSS },
    },
    'GET /:id/comparison': {
      'with live': { send: () => ({ query: '?with=live' }), who: SEEN },
      'with previous': { send: () => ({ query: '?with=previous' }), who: SEEN, states: ACROSS },
      'with mine': { send: () => ({ query: '?with=mine' }), who: SEEN, states: ACROSS },
      'with an earlier one that is none': {
        ...refused(() => ({ query: `?with=earlier&earlier=${'d'.repeat(64)}` })),
        states: ACROSS,
      },
    },
    // Neither publisher nor public site is there in these tests: so nobody gets a preview, and who may see
    // the article is told so.
    'GET /:id/publication': { plain: { send: nothing, who: SEEN } },
    'GET /:id/preview-media/:file': {
      'of nothing': {
        ...refused(() => ({ params: { file: `${'d'.repeat(64)}.jpg` } })),
        states: ACROSS,
      },
      'another folder': {
        ...refused(() => ({ params: { file: '..%2f..%2fcms.db' } })),
        states: ACROSS,
      },
    },
    'GET /:id/preview': { plain: { ...refused(), states: ALONG } },
    ...READING({ list: STAFF, one: SEEN }),
    'POST /': {
      'a complete one': { send: newborn(() => ({})), who: STAFF, changes: collection },
      'a published one': refused(newborn(() => ({ state: 'published' }))),
      'another’s': refused(newborn(({ stage }) => ({ author: stage.school.people.admin2 }))),
      'with contributors': refused(
        newborn(({ stage }) => ({ contributors: [stage.school.people.admin2] })),
      ),
      'live already': refused(
        newborn(() => ({ liveDigest: 'd'.repeat(64), liveUrl: '/tin-tuc/x/' })),
      ),
      'as a draft of Payload': {
        send: newborn(() => ({ _status: 'published' }), '?draft=true&autosave=true'),
        who: STAFF,
        changes: collection,
      },
      // Ignored: what is born is what was sent, as a draft.
      'as a copy': {
        send: newborn(({ item: { id } }) => ({ duplicateFromID: id }), '?duplicateFromID=x'),
        who: STAFF,
        changes: collection,
      },
    },
    'PATCH /:id': {
      'another title': edit(change({ title: 'Nhan đề khác' })),
      ...ofFields(type, edit),
      'another unit': edit(({ item: { rev }, stage: { school } }) => ({
        body: { rev, unit: school.units.get('doan') },
      })),
      'another address': edit(change({ slug: 'dia-chi-khac' }), ALONG),
      'a co-author': edit(
        ({ item: { rev }, stage: { school } }) => ({
          body: { rev, coAuthors: [school.people.mai] },
        }),
        ALONG,
      ),
      'nothing new': { send: change({}), who: SEEN, states: ACROSS },
      'an older rev': {
        ...refused(({ item: { rev } }) => ({ body: { rev: rev - 1, title: 'Cũ' } })),
        states: ALONG,
      },
      'no rev': { ...refused(() => ({ body: { title: 'Không có rev' } })), states: ALONG },
      ...switched(edit),
      ...forgeries,
    },
    'PATCH /': {
      'every title': refused(() => ({ query: every, body: { title: 'Cả loạt' } })),
      'every state': refused(() => ({ query: every, body: { state: 'published' } })),
    },
    ...closedPlaces(['DELETE /', 'DELETE /:id']),
    'POST /access/:id?': {
      'asked with forged data': {
        send: () => ({ body: { state: 'published' } }),
        who: EVERYBODY,
        states: ACROSS,
      },
    },
  }
}
