import type { AnnouncementData } from '../types.ts'

export const OTHER_UNITS: readonly AnnouncementData[] = [
  {
    key: 'hoc-bong-canh-phuong-2026',
    author: 'dung',
    unit: 'congDoan',
    audience: ['pupils', 'parents'],
    level: 'normal',
    validUntil: '2026-10-31T00:00:00+07:00',
    title: 'Học bổng Cánh phượng năm học 2026–2027: nhận hồ sơ đến 30/10',
    summary:
      'Bốn mươi suất dành cho học sinh có hoàn cảnh khó khăn hoặc vượt khó trong học tập, trao trong học kỳ I.',
    body: [
      {
        p: 'Quỹ học bổng Cánh phượng do công đoàn viên, cựu học sinh và cha mẹ học sinh cùng đóng góp, năm nay dành bốn mươi suất, mỗi suất 2.000.000 đồng, trao trong học kỳ I.',
      },
      {
        picture: {
          scene: 'schoolByRiver',
          seed: 12,
          palette: 'dusk',
          alt: 'Tranh vẽ ngôi trường bên sông lúc trời hồng, mặt trời vàng và cánh phượng bay.',
          caption: 'Học bổng Cánh phượng bước sang năm thứ bảy.',
          credit: 'Công đoàn',
        },
      },
      { h2: 'Ai có thể nộp hồ sơ' },
      {
        ul: [
          'Học sinh thuộc hộ nghèo, cận nghèo, hoặc gia đình gặp biến cố trong năm.',
          'Học sinh có tiến bộ rõ rệt trong học tập và rèn luyện, do giáo viên chủ nhiệm giới thiệu.',
          'Học sinh có cha mẹ hoặc bản thân đang điều trị bệnh dài ngày.',
        ],
      },
      { h2: 'Hồ sơ và cách nộp' },
      {
        p: 'Hồ sơ gồm đơn viết tay một trang và giấy xác nhận (nếu có), bỏ vào phong bì dán kín, nộp tại Tổ Văn phòng trước 16 giờ 30 thứ Sáu 30/10/2026. Ngoài phong bì chỉ ghi lớp và chữ cái đầu của tên.',
      },
      {
        p: 'Hội đồng xét chọn làm việc trong tuần đầu tháng 11 và thông báo kết quả ngay sau đó.',
      },
    ],
    story: [
      { at: '2026-10-05T15:20:00+07:00', by: 'dung', do: 'create' },
      { at: '2026-10-06T09:15:00+07:00', by: 'dung', do: 'submit' },
      {
        at: '2026-10-06T17:20:00+07:00',
        by: 'nguyet',
        do: 'requestChanges',
        comment: 'Nhờ chị thêm cách bảo mật hồ sơ và ghi rõ là không công khai danh sách.',
      },
      {
        at: '2026-10-07T10:05:00+07:00',
        by: 'dung',
        edit: {
          summary:
            'Bốn mươi suất dành cho học sinh có hoàn cảnh khó khăn hoặc vượt khó trong học tập; hồ sơ kín, không công khai danh sách.',
          replace: [
            [
              'Hội đồng xét chọn làm việc trong tuần đầu tháng 11 và thông báo kết quả ngay sau đó.',
              'Hội đồng xét chọn làm việc kín trong tuần đầu tháng 11. Nhà trường không công bố danh sách và không tổ chức trao trước sân cờ; giáo viên chủ nhiệm sẽ báo riêng cho từng gia đình.',
            ],
            [
              'Ngoài phong bì chỉ ghi lớp và chữ cái đầu của tên.',
              'Ngoài phong bì chỉ ghi lớp và chữ cái đầu của tên; người nhận không mở hồ sơ.',
            ],
          ],
        },
      },
      { at: '2026-10-07T10:20:00+07:00', by: 'dung', do: 'submit', comment: 'Đã bổ sung hai ý.' },
      { at: '2026-10-07T16:40:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-10-07T17:05:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'dang-ky-cau-lac-bo-hoc-ky-2',
    author: 'hoang',
    unit: 'doanThanhNien',
    audience: ['pupils'],
    level: 'normal',
    title: 'Đăng ký câu lạc bộ học kỳ II: mười một câu lạc bộ, mỗi bạn tối đa hai',
    summary:
      'Học sinh đăng ký tại lớp đến hết thứ Bảy 05/12/2026; câu lạc bộ Khoa học và Rô-bốt mở thêm một nhóm mới.',
    body: [
      {
        p: 'Đoàn trường thông báo đăng ký sinh hoạt câu lạc bộ học kỳ II năm học 2026–2027. Mỗi học sinh chọn tối đa hai câu lạc bộ, sinh hoạt ngoài giờ học chính khoá.',
      },
      {
        table: {
          head: ['Câu lạc bộ', 'Ngày sinh hoạt', 'Nơi sinh hoạt'],
          rows: [
            ['Khoa học và Rô-bốt (hai nhóm)', 'Thứ Tư, thứ Sáu', 'Phòng máy 2'],
            ['Hoá học', 'Thứ Sáu', 'Phòng thí nghiệm'],
            ['Văn học', 'Thứ Bảy, tuần thứ hai', 'Thư viện'],
            ['Bóng đá, bóng chuyền, cầu lông', 'Thứ Ba, thứ Năm', 'Sân và nhà đa năng'],
            ['Âm nhạc, Thư pháp', 'Thứ Năm', 'Nhà đa năng'],
            ['Tiếng Anh, Truyền thông, Vườn trường', 'Thứ Tư', 'Dãy B'],
          ],
        },
      },
      {
        ol: [
          'Nhận phiếu từ lớp trưởng, ghi câu lạc bộ theo thứ tự ưu tiên.',
          'Cha mẹ ký đồng ý về giờ ra về.',
          'Nộp lại cho giáo viên chủ nhiệm trước 11 giờ thứ Bảy 05/12/2026.',
        ],
      },
      {
        p: 'Kết quả xếp nhóm được dán ở bảng tin ngày 14/12. Các câu lạc bộ không thu phí; nếu có chi phí vật liệu, câu lạc bộ phải báo trước và được nhà trường đồng ý.',
      },
    ],
    story: [
      { at: '2026-11-13T20:00:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-11-14T08:20:00+07:00', by: 'hoang', do: 'submit' },
      { at: '2026-11-14T19:30:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2026-11-15T16:45:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-11-15T17:30:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'tiem-nhac-uon-van-bach-hau-khoi-10',
    author: 'mai',
    unit: 'yTe',
    audience: ['parents', 'pupils'],
    level: 'normal',
    title: 'Tiêm nhắc vắc-xin uốn ván – bạch hầu cho khối 10',
    summary:
      'Trạm y tế phường tổ chức tiêm tại trường sáng 26/11/2026 cho học sinh có phiếu đồng ý của cha mẹ.',
    body: [
      {
        p: 'Trạm y tế phường phối hợp với nhà trường tiêm nhắc vắc-xin uốn ván – bạch hầu giảm liều cho học sinh khối 10 vào sáng thứ Năm 26/11/2026, tại phòng y tế và hai phòng học bên cạnh.',
      },
      {
        ul: [
          'Tiêm miễn phí và tự nguyện; chỉ tiêm khi có phiếu đồng ý của cha mẹ hoặc người giám hộ.',
          'Phiếu phát từ 13/11, nộp lại giáo viên chủ nhiệm trước 20/11.',
          'Ghi rõ tiền sử dị ứng, bệnh đang điều trị, lần tiêm gần nhất.',
        ],
      },
      {
        p: 'Học sinh ăn sáng đầy đủ, mặc áo ngắn tay, ở lại theo dõi ba mươi phút sau tiêm. Em nào đang sốt hoặc đang điều trị bệnh sẽ được hẹn tiêm sau tại trạm y tế.',
      },
      {
        p: 'Thông tin sức khoẻ trong phiếu chỉ nhân viên y tế được xem và được huỷ theo quy định sau đợt tiêm.',
      },
    ],
    story: [
      { at: '2026-11-10T14:50:00+07:00', by: 'mai', do: 'create' },
      { at: '2026-11-11T09:20:00+07:00', by: 'mai', do: 'submit' },
      { at: '2026-11-11T17:15:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-11-12T07:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
]
