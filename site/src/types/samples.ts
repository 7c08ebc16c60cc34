import type { PageType } from '../published/published.ts'
import { articleSample } from './article/sample.ts'
import type { Sample } from './sample.ts'

/** A sample of each type that has pages. A type that is not here does not compile. */
export const SAMPLES: { [T in PageType]: Sample<T> } = {
  article: articleSample,
}
