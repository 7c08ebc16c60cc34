import type { Content } from '@bbt/shared/contract/content.ts'
import { filesOf, imagesOf } from '@bbt/shared/contract/content.ts'
import type { AttachedFile } from '@bbt/shared/contract/file.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { namesIn, namesOf } from '../fields/names.ts'
import { rowsWithIds } from '../platform/ids.ts'
import { listedWhere } from '../platform/listed.ts'
import type { Item, Row } from '../platform/rows.ts'
import { firstWhere, idOf } from '../platform/rows.ts'
import { fileOf } from './files.ts'
import { imageOf } from './images.ts'
import { frozenContent } from './revisions.ts'

type Library = 'media' | 'files'

const pictureWords = ({ sha256, alt, caption, credit }: Image) =>
  JSON.stringify([sha256, alt, caption ?? '', credit ?? ''])

const fileWords = ({ sha256, name }: AttachedFile) => JSON.stringify([sha256, name])

/** An upload that an item names: its bytes and its words as one, and who gave them. */
interface Upload {
  sha256: string
  words: string
  person: string | null
}

const uploadOf = (row: Row<Library>, words: string): Upload => ({
  sha256: row.sha256,
  words,
  person: idOf(row.uploadedBy),
})

/** All words of uploads in a frozen text. */
const wordsOf = (content: Content): string[] => [
  ...imagesOf(content).map(pictureWords),
  ...filesOf(content).map(fileWords),
]

/** The pictures and files that an item names. */
async function uploadsOf(
  req: PayloadRequest,
  collection: GovernedCollection,
  row: Item,
): Promise<Upload[]> {
  const { fields } = req.payload.collections[collection].config
  const named = namesIn(fields, row)
  const idsOf = (library: Library) => namesOf(named, library).map(({ id }) => id)
  const pictures = await rowsWithIds(req, 'media', idsOf('media'))
  const files = await rowsWithIds(req, 'files', idsOf('files'))
  return [
    ...pictures.map((picture) => uploadOf(picture, pictureWords(imageOf(picture)))),
    ...files.map((file) => uploadOf(file, fileWords(fileOf(file)))),
  ]
}

/** Whether exactly these words of a picture or file stand in any text that went up, of whatever item. */
async function wereUp(req: PayloadRequest, { sha256, words }: Upload): Promise<boolean> {
  const revisions = await listedWhere(req, 'revisions', { canonical: { contains: sha256 } })
  for (const { digest } of revisions) {
    const content = await frozenContent(req, digest)
    if (!content || !wordsOf(content).includes(words)) continue
    const up = { and: [{ digest: { equals: digest } }, { action: { in: [...PUTS_UP] } }] }
    if ((await firstWhere(req, 'decisions', up)) !== null) return true
  }
  return false
}

/**
 * Who gave the words of an item's pictures and brought its files, which is one person for each: they have words in its
 * text. Words that went up in any text were approved with it and count no more: showing them again is no way past whoever
 * gave them.
 * @param approvedLast digest of the item's own text that was approved last; null for none
 */
export async function wordsInUploads(
  req: PayloadRequest,
  collection: GovernedCollection,
  row: Item,
  approvedLast: string | null,
): Promise<string[]> {
  const uploads = await uploadsOf(req, collection, row)
  if (uploads.length === 0) return []
  const digest = row.liveDigest ?? approvedLast
  const base = digest === null ? null : await frozenContent(req, digest)
  const approved = new Set(base ? wordsOf(base) : [])
  const writers = (row.contributors ?? []).map((person) => idOf(person))
  const people = new Set<string>()
  for (const upload of uploads) {
    const { person } = upload
    if (person === null || people.has(person) || approved.has(upload.words)) continue
    // All frozen texts are looked through only for people whom nothing else makes a writer.
    if (writers.includes(person) || !(await wereUp(req, upload))) people.add(person)
  }
  return [...people].sort()
}
