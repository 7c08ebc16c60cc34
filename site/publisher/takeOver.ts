import { join } from 'node:path'
import { MANIFEST_FILE, type Place, placeOfManifest } from './release/manifest.ts'
import { readIfThere } from './release/writeFile.ts'
import type { Site } from './updateRelease.ts'

/**
 * Gives the last event of the release that visitors see. A store that was made anew takes over from it
 * where the site is held: the feed does not say so.
 * @throws in Vietnamese where the release does not say what it is
 */
export async function takeOver(
  { store, folders }: Pick<Site, 'store' | 'folders'>,
  log: (line: string) => void,
): Promise<number> {
  const file = join(folders.release, MANIFEST_FILE)
  const { seq, heldBefore } = placeIn(file, (await readIfThere(file))?.toString('utf8') ?? null)
  if (store.head().seq === 0 && heldBefore !== null && store.heldBefore() === null) {
    store.setHeldBefore(heldBefore)
    log(
      `Kho được dựng mới: trang vẫn được giữ ngay trước sự kiện ${heldBefore}, như bản đang chạy. Để trang theo lại: npm run site -- resume.`,
    )
  }
  return seq
}

/** Whoever went on without knowing would show what is held back, and could empty the site for a store that was lost. */
function placeIn(file: string, text: string | null): Place {
  try {
    return placeOfManifest(text)
  } catch (cause) {
    throw new Error(
      `Không đọc được ${file}: không biết trang tới sự kiện nào và có đang được giữ không, nên giữ nguyên trang đang chạy. Chép lại tệp này từ bản sao lưu; nếu không có, xoá nó rồi chạy npm start để dựng lại cả trang, và nếu trang đang được lùi thì lùi lại bằng npm run site -- rollback SỐ.`,
      { cause },
    )
  }
}
