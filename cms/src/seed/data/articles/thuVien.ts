import type { ArticleData } from '../types.ts'

export const THU_VIEN: readonly ArticleData[] = [
  {
    key: 'thu-vien-mo-cua-tro-lai',
    author: 'phuoc',
    unit: 'thuVien',
    category: 'thuVien',
    title: 'Thư viện mở cửa trở lại với ba nghìn hai trăm quyển sách đã lau bụi',
    summary:
      'Sau hai tháng sửa mái và sắp lại kệ, thư viện có thêm bàn dài bên cửa sổ nhìn ra sông và một kệ “sách đọc trong giờ ra chơi”.',
    cover: {
      scene: 'library',
      seed: 2,
      palette: 'morning',
      alt: 'Tranh vẽ thư viện với các kệ sách nhiều màu, thang gỗ, đèn bàn và học sinh đứng đọc.',
      caption: 'Các kệ được hạ thấp để ai cũng với tới hàng trên cùng.',
      credit: 'Thư viện',
    },
    body: [
      {
        p: 'Từ thứ Hai 15/9/2025, thư viện mở cửa trở lại. Mái đã hết dột, tường sơn màu kem, còn ba nghìn hai trăm quyển sách thì được lau bụi từng quyển một bởi bốn mươi bạn tình nguyện trong tháng 8.',
      },
      { h2: 'Có gì mới' },
      {
        ul: [
          'Bàn dài mười hai chỗ bên cửa sổ nhìn ra sông, dành cho đọc một mình.',
          'Kệ “sách đọc trong giờ ra chơi”: toàn truyện ngắn dưới mười trang.',
          'Góc đề kiểm tra các năm trước, xếp theo khối và môn.',
          'Tủ giáo án viết tay của các thầy cô đã nghỉ hưu.',
        ],
      },
      {
        p: 'Cách sắp kệ cũng đổi: thay vì chỉ theo mã số, mỗi kệ có thêm một câu hỏi viết bằng phấn, như “Muốn cười thì đọc gì?” hay “Bị mắng thì đọc gì?”. Câu hỏi thay đổi hằng tháng và học sinh được quyền đề xuất.',
      },
      {
        p: 'Mượn sách về nhà vẫn theo thẻ, mỗi lần hai quyển, mười bốn ngày. Trả trễ không phạt tiền, chỉ phải giới thiệu quyển ấy cho một bạn khác.',
      },
    ],
    story: [
      { at: '2025-09-11T15:20:00+07:00', by: 'phuoc', do: 'create' },
      { at: '2025-09-12T09:30:00+07:00', by: 'phuoc', do: 'submit' },
      { at: '2025-09-12T16:15:00+07:00', by: 'diem', do: 'approve' },
      { at: '2025-09-15T06:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'goc-sach-muon-khong-can-so',
    author: 'han',
    unit: 'thuVien',
    category: 'thuVien',
    title: 'Góc sách mượn không cần sổ: ba tháng, hơn một nghìn lượt đọc',
    summary:
      'Một kệ gỗ đặt ở hành lang, không khoá, không ghi tên; sau ba tháng, số sách còn lại nhiều hơn lúc đầu.',
    cover: {
      scene: 'library',
      seed: 26,
      palette: 'leaf',
      alt: 'Tranh vẽ các kệ sách đầy gáy sách nhiều màu, chồng sách trên bàn và học sinh đang xem sách.',
      caption: 'Kệ sách hành lang, giờ ra chơi buổi sáng.',
      credit: 'Thư viện',
    },
    body: [
      {
        p: 'Ngày đầu tiên, kệ có hai trăm quyển. Không khoá, không sổ, không camera, chỉ một tấm bảng: “Lấy đọc, đọc xong để lại. Quyển nào thương thì giữ, mang quyển khác đến thế chỗ”. Ba tháng sau, thư viện đếm lại: hai trăm ba mươi bảy quyển.',
      },
      {
        p: 'Làm sao biết có hơn một nghìn lượt đọc khi không ghi sổ? Mỗi quyển kẹp một dải giấy dài, ai đọc xong thì vẽ một dấu. Có quyển đã có bốn mươi mốt dấu, dải giấy phải nối thêm hai lần.',
      },
      { h2: 'Những quyển đi rồi không về' },
      {
        p: 'Chừng ba mươi quyển chưa thấy trở lại, phần lớn là truyện trinh thám và sách dạy nấu ăn. Thư viện coi đó là tin tốt: có người thương quyển ấy đủ để giữ. Đổi lại, kệ nhận thêm sáu mươi bảy quyển từ học sinh, thầy cô và cả bác bán nước trước cổng.',
      },
      {
        quote: 'Sách có khoá thì em ngại. Sách để mở thì em thấy mình được tin.',
      },
      {
        p: 'Từ tháng 12, góc sách có thêm một kệ ở nhà xe, dành cho các bạn chờ cha mẹ đón muộn.',
      },
    ],
    story: [
      { at: '2026-11-15T19:50:00+07:00', by: 'han', do: 'create' },
      { at: '2026-11-16T20:05:00+07:00', by: 'han', do: 'submit' },
      {
        at: '2026-11-17T09:15:00+07:00',
        by: 'phuoc',
        do: 'endorse',
        comment: 'Số quyển đúng với lần kiểm kê ngày 14/11.',
      },
      { at: '2026-11-17T16:55:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-11-18T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'gio-mo-cua-va-noi-quy-thu-vien',
    author: 'phuoc',
    unit: 'thuVien',
    category: 'thuVien',
    title: 'Giờ mở cửa và nội quy thư viện năm học 2026–2027',
    summary:
      'Thư viện mở cả buổi trưa; nội quy rút còn sáu dòng và được học sinh góp ý trước khi ban hành.',
    cover: {
      scene: 'library',
      seed: 41,
      palette: 'noon',
      alt: 'Tranh vẽ phòng đọc với ba kệ sách lớn, thang gỗ và bàn đọc có đèn.',
      caption: 'Phòng đọc yên nhất vào buổi trưa.',
      credit: 'Thư viện',
    },
    body: [
      {
        table: {
          head: ['Ngày', 'Giờ mở cửa'],
          rows: [
            ['Thứ Hai đến thứ Sáu', '6 giờ 45 – 16 giờ 45, mở cả buổi trưa'],
            ['Thứ Bảy', '7 giờ – 11 giờ'],
            ['Chủ nhật, ngày lễ', 'Đóng cửa'],
          ],
        },
      },
      {
        ol: [
          'Nói nhỏ vừa đủ người bên cạnh nghe.',
          'Được mang nước có nắp, không mang đồ ăn.',
          'Xem xong để sách lên xe đẩy, đừng tự xếp lại kệ.',
          'Mượn hai quyển, mười bốn ngày, gia hạn một lần.',
          'Sách rách thì báo, đừng tự dán băng keo.',
          'Máy tính dùng để tra cứu, mỗi lượt hai mươi phút.',
        ],
      },
      {
        p: 'Nội quy do nhóm bạn đọc tình nguyện soạn và lấy ý kiến các lớp trong tuần đầu tháng 9. Mọi góp ý xin bỏ vào hộp gỗ cạnh cửa ra vào.',
      },
      {
        p: 'Bạn nào cần ngồi lại lâu hơn giờ mở cửa, ví dụ để chờ cha mẹ, hãy nói với người trực: phòng đọc nhỏ cạnh cầu thang luôn để đèn đến 17 giờ 30.',
      },
    ],
    story: [
      { at: '2026-09-10T15:05:00+07:00', by: 'phuoc', do: 'create' },
      { at: '2026-09-11T09:10:00+07:00', by: 'phuoc', do: 'submit' },
      { at: '2026-09-11T16:40:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-09-14T06:45:00+07:00', by: 'dang', do: 'publish' },
      { at: '2026-11-21T14:30:00+07:00', by: 'phuoc', do: 'revise' },
      {
        at: '2026-11-21T14:45:00+07:00',
        by: 'phuoc',
        edit: {
          replace: [['7 giờ – 11 giờ', '7 giờ – 16 giờ trong ba tuần trước kiểm tra học kỳ']],
        },
      },
    ],
    ends: { state: 'draft', versions: 1 },
  },
  {
    key: 'tuan-le-doc-sach-thang-12',
    author: 'phuoc',
    unit: 'thuVien',
    category: 'thuVien',
    title: 'Tuần lễ đọc sách tháng 12: hai mươi phút đầu giờ, cả trường cùng im',
    summary:
      'Từ 30/11 đến 05/12/2026, hai mươi phút đầu mỗi buổi dành cho sách; thầy cô, nhân viên và bác bảo vệ cũng đọc.',
    cover: {
      scene: 'readingCorner',
      seed: 63,
      palette: 'mist',
      alt: 'Tranh vẽ quyển sách mở cạnh chồng sách trên bàn gỗ, bên ngoài cửa sổ là sông và mặt trời.',
      caption: 'Tuần lễ đọc sách không chấm điểm, không thu bài.',
      credit: 'Thư viện',
    },
    body: [
      {
        p: 'Trong sáu ngày từ 30/11 đến 05/12/2026, hai mươi phút đầu mỗi buổi học là giờ đọc sách. Trống vào lớp vẫn đánh như thường, nhưng sau đó cả trường im lặng: không giảng bài, không thông báo, không điện thoại.',
      },
      {
        p: 'Học sinh được đọc bất cứ sách gì trừ sách giáo khoa của tiết kế tiếp. Lớp nào chưa có sách thì lấy ở xe đẩy đặt tại mỗi tầng. Thầy cô, nhân viên văn phòng và bác bảo vệ cũng đọc, ngay tại chỗ làm việc.',
      },
      {
        p: 'Không có bài thu hoạch. Chỉ có một bức tường giấy ở sảnh để ai muốn thì chép lại một câu mình gặp trong tuần. Bức tường năm ngoái dài mười chín mét.',
      },
    ],
    story: [
      { at: '2026-11-19T15:15:00+07:00', by: 'phuoc', do: 'create' },
      { at: '2026-11-20T08:50:00+07:00', by: 'phuoc', do: 'submit' },
      { at: '2026-11-21T16:25:00+07:00', by: 'diem', do: 'approve' },
      {
        at: '2026-11-23T07:20:00+07:00',
        by: 'dang',
        do: 'schedule',
        scheduleFor: '2026-11-25T06:30:00+07:00',
      },
    ],
    ends: { state: 'scheduled', versions: 0 },
  },
  {
    key: 'sach-moi-thang-12-2026',
    author: 'phuoc',
    unit: 'thuVien',
    category: 'thuVien',
    title: 'Sách mới tháng 12',
    summary:
      'Bốn mươi hai đầu sách vừa về, nhiều nhất là khoa học thường thức và truyện tranh lịch sử.',
    body: [
      {
        p: 'Đợt sách cuối năm có bốn mươi hai đầu, phần lớn mua theo phiếu đề xuất của học sinh. Sách đang được dán nhãn và sẽ lên kệ trong tuần đầu tháng 12.',
      },
      {
        p: 'Ba quyển được đề xuất nhiều nhất nói về bạch tuộc, về cách làm bánh mì và về một chuyến đi bộ xuyên Việt. Thư viện mua mỗi quyển hai bản và đã có danh sách người đăng ký đọc trước.',
      },
      {
        p: 'Danh mục theo môn và vài dòng giới thiệu sẽ được bổ sung sau khi nhập xong phần mềm thư viện.',
      },
    ],
    story: [
      { at: '2026-11-20T14:40:00+07:00', by: 'phuoc', do: 'create' },
      {
        at: '2026-11-23T08:05:00+07:00',
        by: 'phuoc',
        edit: {
          title: 'Sách mới tháng 12: bốn mươi hai đầu sách, một nửa do học sinh đề xuất',
        },
      },
    ],
    ends: { state: 'draft', versions: 0 },
  },
]
