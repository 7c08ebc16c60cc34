import { z } from 'zod'
import { slug, text } from '../../contract/fields.ts'
import { CHARACTERS } from '../../limits.ts'
import { UNIT_KIND_NAMES, UNIT_KINDS } from '../../unitKinds.ts'
import type { Kind } from '../kind.ts'

const Unit = z.strictObject({
  slug,
  name: text(CHARACTERS.name),
  kind: z.enum(UNIT_KIND_NAMES),
})

const Category = z.strictObject({ slug, name: text(CHARACTERS.name) })

/** The unit whose text it is, with its name as it was. */
export const unit = (): Kind<typeof Unit> & { kind: 'unit' } => ({
  kind: 'unit',
  label: 'Tổ, đoàn thể',
  schema: Unit,
  lines: (value) => `${value.name} (${UNIT_KINDS[value.kind].label}, ${value.slug})`,
  wrong: (path) =>
    path === ''
      ? 'Tổ, đoàn thể: chưa chọn.'
      : `Tổ, đoàn thể: tên trống hoặc dài quá ${CHARACTERS.name} ký tự, hay loại, đường dẫn chưa đúng. Nhờ Hiệu trưởng sửa tổ, đoàn thể này.`,
})

/** The category, which decides the way of the text. */
export const category = (): Kind<typeof Category> & { kind: 'category' } => ({
  kind: 'category',
  label: 'Chuyên mục',
  schema: Category,
  lines: (value) => `${value.name} (${value.slug})`,
  wrong: (path) =>
    path === ''
      ? 'Chuyên mục: chưa chọn.'
      : `Chuyên mục: tên trống hoặc dài quá ${CHARACTERS.name} ký tự, hay đường dẫn chưa đúng. Nhờ Hiệu trưởng sửa chuyên mục này.`,
})
