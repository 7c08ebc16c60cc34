/** The template of articles, as Astro names it. */
export const ARTICLE_TEMPLATE = '/tin-tuc/[slug]'

/**
 * Whether an address looks like a numbered page of the news and is an article: "/tin-tuc/trang-phuc/".
 * Astro would give it to the template of "trang-[page]", the more particular one, which knows no such page.
 */
export const isArticleInDisguise = (url: string): boolean =>
  /\/tin-tuc\/trang-(?!\d+\/$)[^/]+\/$/.test(url)
