/** What the writer reads about a part of the content that the contract refuses, by the part's path. */
const WORDS: readonly [RegExp, string][] = [
  [/^title/, 'Tiêu đề: cần có, tối đa 160 ký tự.'],
  [/^summary/, 'Tóm tắt: cần có, tối đa 400 ký tự.'],
  [/^category/, 'Chuyên mục: chưa chọn.'],
  [/^unit/, 'Tổ, đoàn thể: chưa chọn.'],
  [/^url/, 'Đường dẫn: chỉ gồm chữ không dấu, số và dấu gạch nối.'],
  [/^datedOn/, 'Ngày hiển thị: không phải là một ngày.'],
  [/^visibleFrom/, 'Hiện từ lúc: không phải là một thời điểm.'],
  [/^visibleUntil/, 'Hiện đến lúc: phải là một thời điểm sau “Hiện từ lúc”.'],
  [/^(cover|images).*alt/, 'Ảnh: có ảnh chưa có mô tả cho người không nhìn thấy ảnh.'],
  [/^(cover|images)/, 'Ảnh: có ảnh chưa dùng được.'],
  [/^bodyHtml/, 'Nội dung: chưa có chữ nào, hoặc quá dài.'],
  [/^school/, 'Thông tin trường: còn mục bỏ trống hoặc sai dạng.'],
  [/^menu/, 'Thực đơn: cần 1 đến 10 mục, mỗi mục có chữ và địa chỉ đúng.'],
  [/^linkGroups/, 'Liên kết: mỗi nhóm cần tên và ít nhất một liên kết đúng dạng.'],
  [/^home/, 'Trang chủ: còn mục bỏ trống hoặc sai dạng.'],
]

/** One Vietnamese sentence for a contract issue at `path`. */
export function problemText(path: readonly PropertyKey[]): string {
  const joined = path.map(String).join('.')
  const found = WORDS.find(([pattern]) => pattern.test(joined))
  return found ? found[1] : `Mục “${joined}” chưa đúng.`
}
