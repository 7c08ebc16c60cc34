import { failureOf } from '../../officeApi.ts'
import type { Saved, Saving } from '../saving/useSaving.ts'
import { putAside } from './draftsApi.ts'

const NO_TITLE =
  'Trang này đang có chữ chưa lưu. Ghi tiêu đề để bài được lưu trước, rồi lấy lại phần kia.'

/**
 * Puts another text on the screen. The one that stands there is put beside the item first, with what is typed
 * meanwhile; without that nothing happens.
 */
export async function replaceText(saving: Saving, goOn: () => Promise<Saved>): Promise<Saved> {
  if (saving.item === null && saving.isClean()) return goOn()
  if (!saving.isSavable()) return failureOf([NO_TITLE])
  const made = saving.item === null ? await saving.save() : null
  if (made?.ok === false) return made
  for (;;) {
    const item = saving.itemNow()
    if (item === null) throw new Error('what is saved is an item')
    const words = saving.content()
    const kept = await putAside(item, words)
    if (!kept.ok) return kept
    if (JSON.stringify(saving.content()) === JSON.stringify(words)) return goOn()
  }
}
