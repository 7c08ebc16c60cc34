import type { ArticleData } from '../types.ts'

/** School year 2026–2027. */
export const VAN_PHONG_2026: readonly ArticleData[] = [
  {
    key: 'thu-ngo-dau-nam-hoc-2026-2027',
    author: 'nguyet',
    unit: 'vanPhong',
    category: 'hoatDongGiaoDuc',
    title: 'Thư ngỏ đầu năm học 2026–2027',
    summary:
      'Hiệu trưởng viết cho học sinh và cha mẹ về ba điều nhà trường hứa và một điều nhà trường xin trong năm học mới.',
    cover: {
      scene: 'schoolByRiver',
      seed: 20,
      palette: 'mist',
      alt: 'Tranh vẽ ngôi trường bên dòng sông trong nắng sớm, cây xanh hai bên và cánh phượng rơi.',
      caption: 'Ngày tựu trường, cổng mở từ 6 giờ.',
      credit: 'Tổ Văn phòng',
    },
    body: [
      { p: 'Các em học sinh và quý cha mẹ thân mến,' },
      {
        p: 'Tuần này trường lại đông. Tôi viết thư này để nói trước ba điều nhà trường hứa, để cuối năm các em còn có cái mà đòi.',
      },
      {
        ol: [
          'Mỗi tháng có ít nhất một tiết học ngoài bốn bức tường, ở khối nào cũng vậy.',
          'Không kiểm tra dồn: trong một ngày, mỗi lớp không có quá hai bài kiểm tra viết.',
          'Mọi thông báo đều lên trang này, được người có trách nhiệm duyệt, ghi rõ ngày giờ.',
        ],
      },
      {
        p: 'Còn một điều xin: xin cha mẹ cho con ngủ đủ. Một em ngủ bảy tiếng học được nhiều hơn một em thức đến hai giờ sáng để chép bài cho đẹp.',
      },
      {
        p: 'Nếu nhà trường làm sai hoặc quên lời hứa, xin cứ hỏi thẳng. Hộp thư góp ý đặt ở cổng, mở mỗi chiều thứ Sáu, và câu trả lời sẽ được đăng công khai.',
      },
      { p: 'Chúc các em một năm học vui và tò mò.' },
    ],
    story: [
      { at: '2026-08-23T19:40:00+07:00', by: 'nguyet', do: 'create' },
      { at: '2026-08-23T21:00:00+07:00', by: 'nguyet', do: 'submit' },
      { at: '2026-08-24T07:30:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2026-08-24T08:10:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-08-24T08:30:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'ung-pho-mua-bao-nam-2026',
    author: 'tram',
    unit: 'vanPhong',
    category: 'boVaSo',
    title: 'Sở Giáo dục và Đào tạo hướng dẫn ứng phó mưa bão, triều cường đầu năm học',
    summary:
      'Tóm tắt những việc trường học cần làm trong mùa mưa và cách nhà trường thông báo khi phải cho học sinh nghỉ.',
    cover: {
      scene: 'rain',
      seed: 14,
      alt: 'Tranh vẽ mưa trên sân trường, học sinh đi dưới những chiếc dù đỏ và xanh.',
      caption: 'Mùa mưa kéo dài đến hết tháng 11.',
      credit: 'Tổ Văn phòng',
    },
    body: [
      {
        p: 'Nhà trường đã nhận hướng dẫn của Sở Giáo dục và Đào tạo về phòng, chống thiên tai trong mùa mưa. Bản tóm tắt dưới đây nêu những điểm gia đình cần biết.',
      },
      {
        ul: [
          'Khi có cảnh báo mưa lớn, triều cường, hiệu trưởng được quyền cho học sinh đến muộn, về sớm hoặc nghỉ học.',
          'Trường kiểm tra cây xanh, mái che, hệ thống điện trước mỗi đợt mưa lớn.',
          'Học sinh không đi qua chỗ nước chảy xiết, không trú dưới gốc cây và bảng quảng cáo.',
        ],
      },
      { h2: 'Thông báo nghỉ học đến từ đâu' },
      {
        p: 'Thông báo chính thức được đăng trên trang này trước 5 giờ 30 cùng ngày và gửi qua sổ liên lạc điện tử. Tin nhắn chuyển tiếp không có đường dẫn về trang của trường thì không phải là thông báo của trường.',
      },
      {
        p: [
          'Các văn bản đầy đủ xem tại ',
          { a: 'trang của Sở Giáo dục và Đào tạo', href: 'https://hcm.edu.vn' },
          '.',
        ],
      },
    ],
    story: [
      { at: '2026-09-09T14:30:00+07:00', by: 'tram', do: 'create' },
      { at: '2026-09-09T15:20:00+07:00', by: 'tram', do: 'submit' },
      { at: '2026-09-09T16:35:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-09-09T16:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
]
