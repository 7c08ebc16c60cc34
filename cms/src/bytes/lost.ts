import type { Content } from '@bbt/shared/contract/content.ts'
import { filesOf, imagesOf } from '@bbt/shared/contract/content.ts'
import { bytesOfFile } from '@bbt/shared/contract/file.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import type { Payload } from 'payload'
import { bytesOf } from './store.ts'

/** What of a content needs bytes: what people call it, and their SHA-256. */
type Needing = readonly [name: string, digests: readonly string[]]

/** The names of those of which some bytes are missing or are no longer what they were. */
async function lost(payload: Payload, all: readonly Needing[]): Promise<string[]> {
  const store = bytesOf(payload)
  const names: string[] = []
  for (const [name, digests] of all) {
    for (const digest of digests) {
      if ((await store.whole(digest)) !== null) continue
      names.push(name)
      break
    }
  }
  return names
}

/** The descriptions of the pictures of a content of which some file is missing or is no longer what it was. */
export const lostPictures = (payload: Payload, content: Content): Promise<string[]> =>
  lost(
    payload,
    imagesOf(content).map((image) => [image.alt, imageFiles(image).map(({ sha256 }) => sha256)]),
  )

/** The names of the files of a content of which some bytes are missing or are no longer what they were. */
export const lostFiles = (payload: Payload, content: Content): Promise<string[]> =>
  lost(
    payload,
    filesOf(content).map((file) => [file.name, bytesOfFile(file)]),
  )
