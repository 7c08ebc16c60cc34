import { readEnv } from '../env.ts'
import { ItemHead } from './item/ItemHead.tsx'

/** Stands where Payload has its buttons: path, actions and views of a governed item. */
export function TransitionBar() {
  return <ItemHead siteUrl={readEnv().SITE_URL} />
}
