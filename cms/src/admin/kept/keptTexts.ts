/** A text that the office does not have yet, with whose and of what it is. */
export interface KeptText {
  /** Where it was typed: "articles/<id>/<page>", or "articles/new/<page>". Two pages keep two texts. */
  place: string
  /** ISO instant of its last change. */
  at: string
  content: Readonly<Record<string, unknown>>
}

/** As it lies in the browser: nothing of it tells whose it is, or of what. */
export interface Sealed {
  id: string
  /** Milliseconds; only to throw it away after a week. */
  at: number
  nonce: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

/** Where sealed texts lie. */
export interface Shelf {
  all: () => Promise<Sealed[]>
  put: (sealed: Sealed) => Promise<void>
  remove: (id: string) => Promise<void>
}

const NONCE_BYTES = 12
const WEEK_MS = 7 * 24 * 60 * 60_000

async function sealedOf(key: CryptoKey, id: string, text: KeptText): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const plain = new TextEncoder().encode(JSON.stringify(text))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain)
  return { id, at: Date.parse(text.at), nonce, bytes }
}

/** Null where it is somebody else's: their key does not open it. */
async function opened(key: CryptoKey, { nonce, bytes }: Sealed): Promise<KeptText | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, bytes)
    return JSON.parse(new TextDecoder().decode(plain)) as KeptText
  } catch {
    return null
  }
}

interface Found {
  id: string
  text: KeptText
}

/** One person's texts on a shelf that many use. @param key theirs; the server hands it to nobody else */
export function keptTexts(shelf: Shelf, key: CryptoKey, now: () => number = Date.now) {
  const mine = async (): Promise<Found[]> => {
    const all = await shelf.all()
    const found = await Promise.all(
      all.map(async (sealed) => ({ id: sealed.id, text: await opened(key, sealed) })),
    )
    return found.flatMap(({ id, text }) => (text ? [{ id, text }] : []))
  }
  const at = async (place: string) => (await mine()).filter(({ text }) => text.place === place)
  return {
    /** The latest text of an item that another page kept; null where there is none of this person's. */
    async find(item: string, ownPlace: string): Promise<KeptText | null> {
      const texts = (await mine())
        .map(({ text }) => text)
        .filter(({ place }) => place.startsWith(`${item}/`) && place !== ownPlace)
      return texts.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null
    },
    /** Puts the text in the place of the one kept before. */
    async keep(text: KeptText): Promise<void> {
      const before = await at(text.place)
      await shelf.put(await sealedOf(key, before[0]?.id ?? crypto.randomUUID(), text))
    },
    async forget(place: string): Promise<void> {
      for (const { id } of await at(place)) await shelf.remove(id)
    },
    /** All that is this person's: they signed out because they wanted to. */
    async forgetAll(): Promise<void> {
      for (const { id } of await mine()) await shelf.remove(id)
    },
    /** Whatever lies here for a week, whosever it is. */
    async tidy(): Promise<void> {
      for (const { id, at } of await shelf.all()) {
        if (now() - at > WEEK_MS) await shelf.remove(id)
      }
    },
  }
}

export type KeptTexts = ReturnType<typeof keptTexts>
