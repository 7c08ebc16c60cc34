/** Where the items of a type stand on the public site. */
export interface Address {
  /** The one path of a type that has one page. */
  readonly only?: string
  /** Where the list of all items begins, of a type whose items have pages of their own. */
  readonly front?: string
  is: (path: string) => boolean
  /** The item's own part of its path; null where the path is no item's. */
  slugOf: (path: string) => string | null
  pathOf: (slug: string) => string
}

/** Each item on a page of its own below `front`: "/tin-tuc/". No page of a list is one level below it, so no slug can take the place of one. */
export function under(front: string): Address & { only?: never; front: string } {
  const slugOf = (path: string) => {
    const slug = path.startsWith(front) ? /^([a-z0-9-]+)\/$/.exec(path.slice(front.length)) : null
    return slug?.[1] ?? null
  }
  return {
    front,
    is: (path) => slugOf(path) !== null,
    slugOf,
    pathOf: (slug) => `${front}${slug}/`,
  }
}

/** All items at one path, of which one is live. */
export const only = <const P extends string>(path: P): Address & { only: P } => ({
  only: path,
  is: (other) => other === path,
  slugOf: () => null,
  pathOf: () => path,
})
