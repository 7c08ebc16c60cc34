import { inArguments, inState, isText, reference, textOf } from './texts.ts'

type Plain = Record<string, unknown>

interface Packed {
  /** The arguments of the call, with the texts beside them. */
  args: Plain
  /** The answer, with the texts at their places again. */
  opened: (answer: unknown) => unknown
}

async function zipped(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * What the form of an item asks of the server while somebody types, with its long texts beside it: each once, and
 * compressed. As Payload sends them a table of 2 000 rows is 12 MB at every pause of typing, and reading those keeps
 * the server's thread from everybody else.
 */
export async function packed(given: Plain): Promise<Packed> {
  const texts: object[] = []
  const written: string[] = []
  const args = inArguments(given, (value) => {
    if (!isText(value)) return value
    const json = JSON.stringify(value)
    const before = written.indexOf(json)
    if (before >= 0) return reference(before)
    written.push(json)
    return reference(texts.push(value) - 1)
  })
  const back = (value: unknown) => textOf(value, texts) ?? value
  return {
    args: { ...args, texts: await Promise.all(written.map(zipped)) },
    opened: (answer) =>
      typeof answer === 'object' && answer !== null && 'state' in answer
        ? { ...answer, state: inState(answer.state, back) }
        : answer,
  }
}
