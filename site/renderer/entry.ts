import { createApp } from 'astro/app/entrypoint'
import { withPublished } from '#published'
import type { Published } from '../src/published/published.ts'
import { ARTICLE_TEMPLATE, isArticleInDisguise } from './disguise.ts'

const app = createApp({ streaming: false })
const articles = app.manifest.routes.find(({ routeData }) => routeData.route === ARTICLE_TEMPLATE)
if (!articles) throw new Error(`no template ${ARTICLE_TEMPLATE}`)
const { routeData } = articles

/** Renders one address from what `site` holds. 404 means that the site has no such page. */
export function render(site: Published, url: string): Promise<Response> {
  const options = isArticleInDisguise(url) ? { routeData } : {}
  return withPublished(site, () => app.render(new Request(url), options))
}
