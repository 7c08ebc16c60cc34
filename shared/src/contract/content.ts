import { z } from 'zod'
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '../types/index.ts'
import type { ContentType } from '../types/index.ts'
import type { AttachedFile } from './file.ts'
import type { Image } from './image.ts'

type Contract = (typeof CONTENT_TYPES)[ContentType]['contract']

const contracts = CONTENT_TYPE_NAMES.map((name): Contract => CONTENT_TYPES[name].contract)

/** The content of a revision of any governed type, told apart by `type`. */
export const Content = z.discriminatedUnion('type', contracts as [Contract, ...Contract[]])

export type Content = z.infer<typeof Content>

/** Every file that goes with a content. */
export const filesOf = (content: Content): AttachedFile[] =>
  CONTENT_TYPES[content.type].files(content)

/** Every picture a content shows. */
export const imagesOf = (content: Content): Image[] => CONTENT_TYPES[content.type].images(content)
