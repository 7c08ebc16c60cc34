/** Ordinary words of a school's news, in no order: texts made of them look, weigh and compress like Vietnamese. */
const TEXT = `
học sinh, thầy cô, nhà trường, phụ huynh, lớp mười, lớp mười một, lớp mười hai, tiết học, buổi sáng, buổi chiều,
sân trường, thư viện, phòng thí nghiệm, hội trường, cuộc thi, giải nhất, giải nhì, khuyến khích, bài kiểm tra,
đề thi, điểm số, kết quả, học kỳ, năm học, khai giảng, bế giảng, tuyển sinh, hồ sơ, thời hạn, thông báo, kế hoạch,
lịch công tác, chuyên đề, tổ chuyên môn, giáo viên, chủ nhiệm, bộ môn, toán học, vật lí, hoá học, sinh học,
ngữ văn, lịch sử, địa lí, tiếng Anh, tin học, công nghệ, thể dục, quốc phòng, mĩ thuật, âm nhạc, câu lạc bộ,
đoàn viên, chi đoàn, tình nguyện, hiến máu, mùa hè xanh, tiếp sức, môi trường, cây xanh, dòng sông, bến đò,
thành phố, phường, quận, sở giáo dục, bộ giáo dục, công văn, quyết định, hướng dẫn, quy chế, quy định, điều lệ,
trách nhiệm, an toàn, giao thông, phòng cháy, sức khoẻ, y tế, bảo hiểm, dinh dưỡng, căng tin, nước sạch,
tham gia, tổ chức, thực hiện, chuẩn bị, hoàn thành, báo cáo, đánh giá, nhận xét, khen thưởng, động viên,
chia sẻ, giúp đỡ, trao đổi, thảo luận, trình bày, nghiên cứu, khám phá, trải nghiệm, sáng tạo, rèn luyện,
phấn đấu, vượt qua, cố gắng, kiên trì, tự tin, trung thực, đoàn kết, kỷ luật, yêu thương, biết ơn, tự hào,
mong muốn, kỳ vọng, ước mơ, tương lai, hướng nghiệp, đại học, cao đẳng, học bổng, nghề nghiệp, doanh nghiệp,
chương trình, nội dung, phương pháp, mục tiêu, nhiệm vụ, giải pháp, kinh nghiệm, bài học, ví dụ, câu hỏi,
câu trả lời, số liệu, biểu đồ, bảng điểm, danh sách, thời gian, địa điểm, thành phần, trang phục, lệ phí,
và, của, cho, với, trong, ngoài, trên, dưới, khi, nếu, thì, mà, để, vì, nên, đã, đang, sẽ, được, không, rất,
cũng, những, các, mỗi, một, hai, ba, nhiều, ít, hơn, nhất, cùng, từ, đến, về, theo, qua, lại, ra, vào, lên,
này, đó, ấy, đây, nơi, lúc, sau, trước, giữa, cuối, đầu, ngày, tháng, tuần, giờ, hôm nay, ngày mai, vừa rồi,
bạn bè, gia đình, cha mẹ, anh chị, các em, thầy hiệu trưởng, cô giáo, bác bảo vệ, cựu học sinh, khách mời,
đông đủ, sôi nổi, trang trọng, ấm áp, vui tươi, ý nghĩa, thiết thực, hiệu quả, kịp thời, nghiêm túc, chu đáo,
đúng giờ, đầy đủ, rõ ràng, công khai, minh bạch, dân chủ, thân thiện, hiện đại, truyền thống, lâu dài, bền vững,
ánh nắng, cơn mưa, mùa thu, tiếng trống, phượng đỏ, bảng đen, phấn trắng, trang sách, cánh cửa, con đường,
nụ cười, giọt mồ hôi, bàn tay, trái tim, niềm vui, kỷ niệm, thử thách, thành công, bước tiến, khởi đầu
`

export const WORDS: readonly string[] = TEXT.split(',').map((word) => word.trim())

/** Twenty categories and eight units: more than a school has, as many as a big one may. */
export const CATEGORIES = [
  'Thông báo',
  'Tuyển sinh',
  'Chuyên môn',
  'Hoạt động Đoàn',
  'Công đoàn',
  'Khen thưởng',
  'Hướng nghiệp',
  'Thư viện',
  'Y tế học đường',
  'Câu lạc bộ',
  'Thể thao',
  'Văn nghệ',
  'Ngoại khoá',
  'Thi cử',
  'Học bổng',
  'Cựu học sinh',
  'Phụ huynh',
  'An toàn giao thông',
  'Môi trường',
  'Chuyển đổi số',
]

export const UNITS = [
  { name: 'Tổ Toán', kind: 'department' },
  { name: 'Tổ Ngữ văn', kind: 'department' },
  { name: 'Tổ Hoá học', kind: 'department' },
  { name: 'Tổ Tiếng Anh', kind: 'department' },
  { name: 'Tổ Sử – Địa', kind: 'department' },
  { name: 'Đoàn trường', kind: 'union' },
  { name: 'Công đoàn trường', kind: 'union' },
  { name: 'Văn phòng', kind: 'office' },
] as const
