import { ask } from '../officeApi.ts'
import { browserShelf } from './browserShelf.ts'
import type { KeptTexts } from './keptTexts.ts'
import { keptTexts } from './keptTexts.ts'

/** In memory alone: a page that is closed has forgotten it. */
let held: { person: string; texts: Promise<KeptTexts | null> } | null = null

async function open(person: string): Promise<KeptTexts | null> {
  // Browsers encrypt only where nobody can listen in (TLS, or this computer itself); elsewhere nothing is kept.
  if (!('subtle' in crypto) || !('indexedDB' in window)) return null
  const answer = await ask<{ person: string; key: string }>('users/kept-text-key')
  // Another tab may have signed somebody else in: nothing of this page is kept for them.
  if (!answer.ok || answer.value.person !== person) return null
  const bytes = Uint8Array.from(atob(answer.value.key), (letter) => letter.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return keptTexts(browserShelf, key)
}

/** The texts that this browser keeps for this person; null where it cannot. */
export async function textsOf(person: string): Promise<KeptTexts | null> {
  if (held?.person !== person) held = { person, texts: open(person) }
  const texts = await held.texts
  // No answer is no reason not to ask again later.
  if (texts === null) held = null
  return texts
}
