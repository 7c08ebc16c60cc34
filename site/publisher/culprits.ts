import { tryAgain, withhold } from './pending.ts'
import { fileOf } from './release/files.ts'
import { type Failure, renderEach } from './renderPages.ts'
import type { TextOf } from './store/withheldRows.ts'
import type { Site } from './updateRelease.ts'

/** How many texts are tried one by one; of more at once the latest. */
const MOST_SUSPECTS = 100

/** Whether a text is not on the release yet: what is there was rendered once, and is not at fault now. */
function isNew({ store }: Site, { seq, path }: { seq: number; path: string }): boolean {
  return (
    seq > store.shownSeq() || store.wasWithheld(seq) || store.noted(`/${fileOf(path)}`) === null
  )
}

/**
 * Withholds the new texts with which these pages cannot be rendered: an earlier text of the item is shown, or none,
 * and nothing else waits. Gives the failures that this explains; none where no text is to blame, but the templates.
 */
export async function withholdCulprits(
  site: Site,
  failures: readonly Failure[],
): Promise<Failure[]> {
  if (failures.length === 0 || !(await areFine(site, ['/404/']))) return []
  const own = failures.filter(({ path }) => blamed(site, path) !== null)
  if (own.length > 0) {
    const texts = own.flatMap(({ path }) => blamed(site, path) ?? [])
    withhold(site.store, texts, site.now())
    return own
  }
  const texts = await searched(site, failures)
  return failures
    .slice(0, 1)
    .flatMap(({ path, refusal }) =>
      texts.map(({ item }) => ({ path, refusal: { ...refusal, about: { item, url: path } } })),
    )
}

/** The new text that an address shows as its own page, or null. */
function blamed(site: Site, path: string): TextOf | null {
  const item = site.store.published.live(path)?.item
  const live = item === undefined ? null : site.store.live(item)
  return live !== null && isNew(site, live) ? live : null
}

const areFine = async ({ bundle, store, siteUrl }: Site, paths: readonly string[]) =>
  (await renderEach(bundle, store.published, siteUrl, paths)).failures.length === 0

/** Which of the new texts keep pages of others from being rendered: the latest are withheld until they can be, then as many shown again as may be. */
async function searched(site: Site, failures: readonly Failure[]): Promise<TextOf[]> {
  const { store, now } = site
  const paths = failures.map(({ path }) => path)
  const suspects = store.liveSince(store.shownSeq()).slice(-MOST_SUSPECTS)
  const held: TextOf[] = []
  let isFine = false
  for (const text of suspects.toReversed()) {
    withhold(store, [text], now())
    // Without a configuration there is no site: the old release stays.
    if (store.published.configuration() === null) {
      tryAgain(store, [text], now())
      continue
    }
    held.push(text)
    isFine = await areFine(site, paths)
    if (isFine) break
  }
  if (!isFine) {
    tryAgain(store, held, now())
    return []
  }
  const culprits: TextOf[] = []
  for (const text of held.toReversed()) {
    tryAgain(store, [text], now())
    if (await areFine(site, paths)) continue
    withhold(store, [text], now())
    culprits.push(text)
  }
  return culprits
}
