import type { Content } from '@bbt/shared/contract/content.ts'
import { filesOf, imagesOf } from '@bbt/shared/contract/content.ts'
import { bytesOfFile } from '@bbt/shared/contract/file.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import type { Payload } from 'payload'
import { bytesOf } from '../bytes/store.ts'

/** The descriptions of the pictures of a content of which some file is missing or is no longer what it was. */
export async function lostPictures(payload: Payload, content: Content): Promise<string[]> {
  const lost: string[] = []
  for (const image of imagesOf(content)) {
    for (const { sha256 } of imageFiles(image)) {
      if ((await bytesOf(payload).whole(sha256)) !== null) continue
      lost.push(image.alt)
      break
    }
  }
  return lost
}

/** The names of the files of a content of which some bytes are missing or are no longer what they were. */
export async function lostFiles(payload: Payload, content: Content): Promise<string[]> {
  const lost: string[] = []
  for (const file of filesOf(content)) {
    for (const digest of bytesOfFile(file)) {
      if ((await bytesOf(payload).whole(digest)) !== null) continue
      lost.push(file.name)
      break
    }
  }
  return lost
}
