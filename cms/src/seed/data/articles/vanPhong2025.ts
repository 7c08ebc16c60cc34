import type { ArticleData } from '../types.ts'

/** School year 2025–2026. */
export const VAN_PHONG_2025: readonly ArticleData[] = [
  {
    key: 'khai-giang-nam-hoc-2025-2026',
    author: 'diem',
    unit: 'vanPhong',
    category: 'hoatDongGiaoDuc',
    title: 'Khai giảng năm học 2025–2026: tiếng trống đầu tiên do học sinh lớp 10 đánh',
    summary:
      'Lễ khai giảng gói trong bốn mươi phút, dành phần còn lại của buổi sáng cho học sinh mới đi tìm hiểu trường.',
    cover: {
      scene: 'schoolByRiver',
      seed: 1,
      palette: 'noon',
      alt: 'Tranh vẽ ngôi trường mái đỏ nhìn ra sông trong buổi sáng trời xanh, cánh phượng ở góc tranh.',
      caption: 'Sáng 05/9, trời trong và gió từ sông thổi vào.',
      credit: 'Tổ Văn phòng',
    },
    body: [
      {
        p: 'Sáng thứ Sáu 05/9/2025, cùng học sinh cả nước, thầy trò Trường THPT Thủ Thiêm dự lễ khai giảng năm học 2025–2026. Phần lễ gói gọn trong bốn mươi phút, không thả bóng bay, không có đoàn học sinh đứng nắng chờ khách.',
      },
      {
        p: 'Tiếng trống khai trường năm nay không do thầy cô đánh. Hai học sinh lớp 10 được bốc thăm ngay tại sân, bước lên với vẻ mặt chưa kịp hiểu chuyện gì, rồi cùng đánh một hồi dài hơn dự kiến.',
      },
      { h2: 'Phần hội: đi lạc có hướng dẫn' },
      {
        p: 'Sau lễ, học sinh mới nhận một tấm bản đồ trắng và phải tự đi tìm mười hai nơi: phòng y tế, thư viện, bồn rửa mắt, cây khế già, phòng tư vấn… Ở mỗi nơi có một anh chị lớp 12 đóng dấu và kể một chuyện ngắn về chỗ ấy.',
      },
      {
        p: 'Chương trình học chính thức bắt đầu từ thứ Hai 08/9. Nhà trường chúc các em một năm học nhiều câu hỏi.',
      },
    ],
    story: [
      { at: '2025-09-05T14:20:00+07:00', by: 'diem', do: 'create' },
      { at: '2025-09-05T15:30:00+07:00', by: 'diem', do: 'submit' },
      { at: '2025-09-05T16:10:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2025-09-05T17:00:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2025-09-05T17:25:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'tuyen-sinh-lop-10-nam-hoc-2026-2027',
    author: 'tram',
    unit: 'vanPhong',
    category: 'tuyenSinh',
    title: 'Tuyển sinh lớp 10 năm học 2026–2027: những điều gia đình cần biết',
    summary:
      'Các mốc thời gian, cách xác nhận nhập học và bảng tổ hợp môn tự chọn; chỉ tiêu theo quyết định của Sở Giáo dục và Đào tạo.',
    cover: {
      scene: 'flameTree',
      seed: 30,
      palette: 'noon',
      alt: 'Tranh vẽ cây phượng nở đỏ bên ghế dài, nhóm học sinh áo trắng trước dãy lớp học.',
      caption: 'Mùa phượng, mùa các em lớp 9 chọn trường.',
      credit: 'Tổ Văn phòng',
    },
    body: [
      {
        p: 'Nhà trường tuyển sinh lớp 10 theo kế hoạch chung của Thành phố. Chỉ tiêu, khu vực và các mốc chính thức căn cứ vào quyết định của Sở Giáo dục và Đào tạo; trang này chỉ tóm tắt để gia đình dễ theo dõi.',
      },
      { h2: 'Chọn nhóm môn' },
      {
        table: {
          head: ['Nhóm', 'Môn lựa chọn', 'Chuyên đề'],
          rows: [
            ['1', 'Vật lí, Hoá học, Sinh học, Tin học', 'Toán, Vật lí, Hoá học'],
            ['2', 'Vật lí, Hoá học, Tin học, Công nghệ', 'Toán, Vật lí, Tin học'],
            [
              '3',
              'Địa lí, Giáo dục kinh tế và pháp luật, Tin học, Sinh học',
              'Ngữ văn, Toán, Địa lí',
            ],
          ],
        },
      },
      {
        p: 'Học sinh có thể đổi nhóm môn trong hai tuần đầu năm học nếu lớp còn chỗ. Buổi tư vấn trực tiếp cho cha mẹ: 8 giờ Chủ nhật 17/5/2026 tại nhà đa năng.',
      },
      { h2: 'Nguồn thông tin chính thức' },
      {
        p: [
          'Kết quả và xác nhận nhập học thực hiện trên ',
          { a: 'hệ thống tuyển sinh của Thành phố', href: 'https://ts10.hcm.edu.vn' },
          '. Nhà trường không nhờ bất kỳ cá nhân nào “giữ chỗ” và không thu tiền qua tin nhắn.',
        ],
      },
      {
        p: 'Gia đình cần hỗ trợ, xin gọi văn phòng trong giờ hành chính. Lịch tiếp nhận hồ sơ nhập học sẽ được thông báo sau.',
      },
    ],
    story: [
      { at: '2026-05-04T09:00:00+07:00', by: 'tram', do: 'create' },
      { at: '2026-05-05T10:15:00+07:00', by: 'tram', do: 'submit' },
      {
        at: '2026-05-05T16:30:00+07:00',
        by: 'nguyet',
        do: 'approve',
        comment: 'Đăng trong ngày để kịp buổi họp cha mẹ khối 9 ở các trường bạn.',
      },
      { at: '2026-05-05T16:55:00+07:00', by: 'dang', do: 'publish' },
      { at: '2026-06-24T08:30:00+07:00', by: 'tram', do: 'revise' },
      {
        at: '2026-06-24T08:50:00+07:00',
        by: 'tram',
        edit: {
          replace: [
            [
              'Lịch tiếp nhận hồ sơ nhập học sẽ được thông báo sau.',
              'Nhà trường tiếp nhận hồ sơ nhập học từ 06/7 đến 11/7/2026; nội dung chi tiết có ở mục Tuyển sinh.',
            ],
          ],
        },
      },
      {
        at: '2026-06-24T09:00:00+07:00',
        by: 'tram',
        do: 'submit',
        comment: 'Bổ sung lịch tiếp nhận hồ sơ.',
      },
      { at: '2026-06-24T14:20:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-06-24T14:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 2 },
  },
  {
    key: 'tiep-nhan-ho-so-nhap-hoc-lop-10',
    author: 'dang',
    unit: 'vanPhong',
    category: 'tuyenSinh',
    title: 'Tiếp nhận hồ sơ nhập học lớp 10: sáu buổi, đến theo chữ cái',
    summary:
      'Từ thứ Hai 06/7 đến thứ Bảy 11/7/2026, mỗi buổi nhận một nhóm học sinh theo chữ cái đầu của tên để khỏi chờ lâu.',
    body: [
      {
        p: 'Học sinh đã xác nhận nhập học đến nộp hồ sơ giấy tại nhà đa năng, buổi sáng từ 7 giờ 30 đến 11 giờ. Mỗi ngày một nhóm theo chữ cái đầu của tên để không phải xếp hàng dài.',
      },
      {
        table: {
          head: ['Ngày', 'Tên bắt đầu bằng'],
          rows: [
            ['Thứ Hai 06/7', 'A, B, C'],
            ['Thứ Ba 07/7', 'D, Đ, E, G'],
            ['Thứ Tư 08/7', 'H, I, K'],
            ['Thứ Năm 09/7', 'L, M, N'],
            ['Thứ Sáu 10/7', 'O, P, Q, R, S'],
            ['Thứ Bảy 11/7', 'T, U, V, X, Y và học sinh chưa kịp nộp'],
          ],
        },
      },
      { h2: 'Mang theo' },
      {
        ul: [
          'Học bạ trung học cơ sở và bản sao giấy khai sinh.',
          'Giấy chứng nhận tốt nghiệp tạm thời.',
          'Phiếu đăng ký nhóm môn (có sẵn tại trường).',
          'Giấy tờ ưu tiên, nếu có.',
        ],
      },
      {
        p: 'Nhà trường không thu khoản tiền nào trong buổi nộp hồ sơ. Đồng phục và sách giáo khoa do gia đình tự chọn nơi mua; mẫu đồng phục được treo ở cổng.',
      },
    ],
    story: [
      { at: '2026-06-29T14:00:00+07:00', by: 'dang', do: 'create' },
      { at: '2026-06-29T15:10:00+07:00', by: 'dang', do: 'submit' },
      { at: '2026-06-29T16:20:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2026-06-30T08:15:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-06-30T08:40:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
]
