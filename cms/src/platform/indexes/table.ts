import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { CollectionSlug } from 'payload'

/** An index that keeps two rows from being what only one may be. */
export interface InvariantIndex {
  collection: CollectionSlug
  fields: readonly string[]
  /** What it keeps, in words for who runs the office. */
  keeps: string
}

const index = (collection: CollectionSlug, fields: readonly string[], keeps: string) => ({
  collection,
  fields,
  keeps,
})

/** Types whose items have a page each, at an address of their own. */
const WITH_PAGES = Object.values(CONTENT_TYPES).filter(({ address }) => address.only === undefined)

/**
 * The unique indexes that invariants rest on: two at once may both pass every check, and only these
 * let one of them through. Asserted at every start, on both databases.
 */
export const INVARIANT_INDEXES: readonly InvariantIndex[] = [
  index('revisions', ['digest'], 'mỗi văn bản đóng băng chỉ có một'),
  index('decisions', ['seq'], 'chuỗi quyết định không rẽ nhánh'),
  index('decisions', ['hash'], 'mỗi quyết định chỉ ghi một lần'),
  index('decisions', ['item', 'rev'], 'mỗi bước của bài chỉ có một quyết định'),
  index('appointment-events', ['seq'], 'chuỗi bổ nhiệm không rẽ nhánh'),
  index('appointment-events', ['hash'], 'mỗi lần bổ nhiệm, thôi nhiệm chỉ ghi một lần'),
  index('organisation-events', ['seq'], 'chuỗi tổ chức không rẽ nhánh'),
  index('organisation-events', ['hash'], 'mỗi thay đổi về tổ chức chỉ ghi một lần'),
  index('publication-feed', ['seq'], 'chuỗi đăng bài không rẽ nhánh'),
  index('publication-feed', ['hash'], 'mỗi sự kiện đăng bài chỉ ghi một lần'),
  index('publication-feed', ['occasion'], 'mỗi lần đăng, mỗi lần gỡ của bài chỉ có một'),
  index('security-events', ['seq'], 'nhật ký an ninh không rẽ nhánh'),
  index('security-events', ['hash'], 'mỗi dòng nhật ký an ninh chỉ ghi một lần'),
  index('rate-limits', ['key'], 'số lần thử được đếm đủ'),
  index('second-factors', ['person'], 'mỗi người có một xác thực hai bước'),
  index('known-devices', ['person'], 'mỗi người có một danh sách thiết bị'),
  index('past-passwords', ['person'], 'mỗi người có một danh sách mật khẩu cũ'),
  index('users', ['email'], 'mỗi địa chỉ thư điện tử chỉ có một tài khoản'),
  index('media', ['filename'], 'mỗi tên tệp chỉ có một ảnh'),
  index('files', ['filename'], 'mỗi tên chỉ có một tệp'),
  ...WITH_PAGES.map(({ collection, label }) =>
    index(collection, ['slug'], `mỗi đường dẫn chỉ có một ${label.one.toLowerCase()}`),
  ),
  index('units', ['slug'], 'mỗi đường dẫn chỉ có một đơn vị'),
  index('categories', ['slug'], 'mỗi đường dẫn chỉ có một chuyên mục'),
]
