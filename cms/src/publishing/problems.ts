import { CHARACTERS, ITEMS } from '@bbt/shared/limits.ts'
import { formatNumber } from '@bbt/shared/text/amounts.ts'

/** What the writer reads about a part of the content that the contract refuses, by the part's path. */
const WORDS: readonly [RegExp, string][] = [
  [/^title/, `Tiêu đề: cần có, tối đa ${CHARACTERS.title} ký tự.`],
  [/^summary/, `Tóm tắt: cần có, tối đa ${CHARACTERS.summary} ký tự.`],
  [
    /^category\./,
    `Chuyên mục: tên trống hoặc dài quá ${CHARACTERS.name} ký tự, hay đường dẫn chưa đúng. Nhờ Hiệu trưởng sửa chuyên mục này.`,
  ],
  [/^category/, 'Chuyên mục: chưa chọn.'],
  [
    /^unit\./,
    `Tổ, đoàn thể: tên trống hoặc dài quá ${CHARACTERS.name} ký tự, hay loại, đường dẫn chưa đúng. Nhờ Hiệu trưởng sửa tổ, đoàn thể này.`,
  ],
  [/^unit/, 'Tổ, đoàn thể: chưa chọn.'],
  [/^url/, 'Đường dẫn: chỉ gồm chữ không dấu, số và dấu gạch nối.'],
  [/^datedOn/, 'Ngày hiển thị: không phải là một ngày.'],
  [/^visibleFrom/, 'Hiện từ lúc: không phải là một thời điểm.'],
  [/^visibleUntil/, 'Hiện đến lúc: phải là một thời điểm sau “Hiện từ lúc”.'],
  [
    /^(cover|images).*alt/,
    `Ảnh: có ảnh chưa có mô tả cho người không nhìn thấy ảnh, hoặc mô tả dài quá ${CHARACTERS.alt} ký tự.`,
  ],
  [/^(cover|images).*caption/, `Ảnh: có chú thích dài quá ${CHARACTERS.caption} ký tự.`],
  [/^(cover|images).*credit/, `Ảnh: có tên người chụp, nguồn dài quá ${CHARACTERS.credit} ký tự.`],
  [/^(cover|images)/, 'Ảnh: có ảnh chưa dùng được.'],
  [
    /^bodyHtml/,
    `Nội dung: chưa có chữ nào, hoặc dài quá ${formatNumber(CHARACTERS.bodyHtml)} ký tự (tính cả phần định dạng): chia ra nhiều bài.`,
  ],
  [/^school/, 'Thông tin trường: còn mục bỏ trống hoặc sai dạng.'],
  [/^menu/, `Trình đơn: cần 1 đến ${ITEMS.menu} mục, mỗi mục có chữ và địa chỉ đúng.`],
  [/^linkGroups/, 'Liên kết: mỗi nhóm cần tên và ít nhất một liên kết đúng dạng.'],
  [/^home/, 'Trang chủ: còn mục bỏ trống hoặc sai dạng.'],
]

/** One Vietnamese sentence for a contract issue at `path`. */
export function problemText(path: readonly PropertyKey[]): string {
  const joined = path.map(String).join('.')
  const found = WORDS.find(([pattern]) => pattern.test(joined))
  return found ? found[1] : `Mục “${joined}” chưa đúng.`
}
