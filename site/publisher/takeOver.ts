import { join } from 'node:path'
import type { Place } from './release/manifest.ts'
import { MANIFEST_FILE, placeOfRelease } from './release/manifest.ts'
import type { Site } from './updateRelease.ts'

const UNREADABLE =
  'Bảng kê của trang đang chạy không đọc được: dựng lại cả trang vào thư mục mới, trong lúc đó khách vẫn xem trang cũ.'

/**
 * Gives how far the release is that visitors see, and where it is held; null where it does not say, but the store knows.
 * A store that was made anew takes over from it where the site is held: the feed does not say so.
 * @throws in Vietnamese where neither release nor store says where the site is
 */
export async function takeOver(
  { store, folders }: Pick<Site, 'store' | 'folders'>,
  log: (line: string) => void,
): Promise<Place | null> {
  const place = await placeOfRelease(folders.release)
  const isNew = store.head().seq === 0
  if (place === null) {
    if (isNew) throw new Error(lostBoth(join(folders.release, MANIFEST_FILE)))
    log(UNREADABLE)
    return null
  }
  const { heldBefore } = place
  if (isNew && heldBefore !== null && store.heldBefore() === null) {
    store.setHeldBefore(heldBefore)
    log(
      `Kho được dựng mới: trang vẫn được giữ ngay trước sự kiện ${heldBefore}, như bản đang chạy. Để trang theo lại: npm run site -- resume.`,
    )
  }
  return place
}

/** Whoever went on without knowing would show what is held back, and could empty the site for a store that was lost. */
const lostBoth = (file: string) =>
  `Không đọc được ${file}: không biết trang tới sự kiện nào và có đang được giữ không, nên giữ nguyên trang đang chạy. Chép lại tệp này từ bản sao lưu; nếu không có, xoá nó rồi chạy npm start để dựng lại cả trang, và nếu trang đang được lùi thì lùi lại bằng npm run site -- rollback SỐ.`
