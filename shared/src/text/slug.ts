import { fold } from './fold.ts'

/**
 * The address form of a title: folded letters and digits, joined by hyphens, cut between words.
 * Empty when the title has no letter or digit that an address can hold.
 * @param maxLength in characters
 */
export function slugify(title: string, maxLength = 80): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  const first = words[0]?.slice(0, maxLength) ?? ''
  let slug = first
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > maxLength) break
    slug += `-${word}`
  }
  return slug
}
