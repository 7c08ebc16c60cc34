import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { BYTES, ITEMS, JSON_HOLDS } from '@bbt/shared/limits.ts'
import { jsonGauge } from '../../edge/jsonGauge.ts'
import { breathe } from '../../platform/breathe.ts'
import { inArguments, inState, isText, reference, textOf } from './texts.ts'

type Plain = Record<string, unknown>

interface Unpacked {
  /** The arguments as Payload reads them. */
  args: Plain
  /** The answer, with what came beside the call named instead of sent back. */
  closed: (answer: Plain) => Plain
}

const inflated = promisify(gunzip)

/** How much of a text is looked at before others have their turn. */
const PIECE = 64 * 1024

/** One text that came beside a call; null when it is none, or more than the limits of a save let in. */
async function unzipped(base64: unknown): Promise<object | null> {
  if (typeof base64 !== 'string') return null
  try {
    const bytes = await inflated(Buffer.from(base64, 'base64'), { maxOutputLength: BYTES.item })
    const isWithin = jsonGauge(JSON_HOLDS.item)
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (!isWithin(bytes.subarray(at, at + PIECE))) return null
      await breathe()
    }
    const text: unknown = JSON.parse(bytes.toString())
    await breathe()
    return isText(text) ? text : null
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

/** The call of a form as Payload knows it, of one that `packed` made; null when no page of ours sent it so. */
export async function unpacked({ texts = [], ...given }: Plain): Promise<Unpacked | null> {
  if (!Array.isArray(texts) || texts.length > ITEMS.textsOfCall) return null
  const read: object[] = []
  for (const text of texts as unknown[]) {
    const value = await unzipped(text)
    if (value === null) return null
    read.push(value)
  }
  const args = inArguments(given, (value) => textOf(value, read) ?? value)
  const named = (value: unknown) => {
    const place = read.indexOf(value as object)
    return place < 0 ? value : reference(place)
  }
  return {
    args,
    closed: (answer) =>
      'state' in answer ? { ...answer, state: inState(answer['state'], named) } : answer,
  }
}
