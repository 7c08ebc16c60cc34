import { z } from 'zod'
import { CHARACTERS } from '../limits.ts'
import { oneLine } from '../text/oneLine.ts'
import { isLinkTarget } from './linkTarget.ts'

/** The digest is of the NFC text; only where a text is in NFC are the bytes served the bytes approved. */
export const isNfc = (text: string) => text === text.normalize('NFC')

/** Required text in NFC without surrounding space or control characters, which no XML can hold; `max` in characters. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(
      (value) => value === oneLine(value),
      'phải là NFC, không thừa dấu cách, không có ký tự điều khiển',
    )

export const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime()

/** A day, yyyy-MM-dd, as people in Vietnam call it. */
export const day = z.iso.date()

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A path of the public site: "/tin-tuc/khai-giang/". */
export const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/)

/** Where a link may lead (`linkTarget.ts`). */
export const linkTarget = z.string().max(CHARACTERS.link).refine(isLinkTarget)

/** A list that canonical JSON leaves out when it is empty. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).optional()
