const META = /<meta name="digest" content="sha256:([0-9a-f]{64})"/

/** What the page of an item says in `<meta name="digest">`: which approved text it shows. */
export const pageDigest = (digest: string): string => `sha256:${digest}`

/** The digest that a page says it shows, null where it says none. Nothing that people write can look like it: there `<` is escaped. */
export const digestOfPage = (html: string): string | null => META.exec(html)?.[1] ?? null
