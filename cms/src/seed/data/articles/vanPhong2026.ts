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
  {
    key: 'doi-thoi-khoa-bieu-tu-28-9',
    author: 'son',
    unit: 'vanPhong',
    category: 'thongBao',
    title: 'Đổi thời khoá biểu từ thứ Hai 28/9/2026',
    summary:
      'Thời khoá biểu số 2 dời các tiết thực hành sang buổi chiều và đưa tiết chào cờ về đầu tuần cho cả ba khối.',
    body: [
      {
        p: 'Từ thứ Hai 28/9/2026, nhà trường áp dụng thời khoá biểu số 2, thay cho thời khoá biểu số 1 đã dùng từ đầu năm học. Bản in được dán ở bảng tin dãy A và tại phòng giáo viên.',
      },
      {
        table: {
          head: ['Thay đổi', 'Trước đây', 'Từ 28/9'],
          rows: [
            ['Chào cờ', 'Luân phiên theo khối', 'Tiết 1 thứ Hai, cả trường'],
            ['Thực hành Hoá, Lí, Sinh', 'Rải trong tuần', 'Buổi chiều'],
            ['Hoạt động trải nghiệm', 'Tiết 5 thứ Sáu', 'Tiết 4 và 5 thứ Bảy'],
          ],
        },
      },
      {
        p: 'Lý do của thay đổi: phòng thí nghiệm chỉ có hai phòng, dồn thực hành vào buổi chiều giúp nhân viên thiết bị chuẩn bị kịp và an toàn hơn. Học sinh học cả ngày được nghỉ trưa tại nhà đa năng.',
      },
      {
        p: 'Lớp nào bị trùng giờ câu lạc bộ hoặc xe đưa rước, lớp trưởng báo cho giáo viên chủ nhiệm trước thứ Năm 01/10 để điều chỉnh.',
      },
    ],
    story: [
      { at: '2026-09-21T15:10:00+07:00', by: 'son', do: 'create' },
      { at: '2026-09-22T09:20:00+07:00', by: 'son', do: 'submit' },
      {
        at: '2026-09-22T14:05:00+07:00',
        by: 'tram',
        do: 'requestChanges',
        comment: 'Nhờ thầy ghi rõ thực hành vào chiều nào để văn phòng xếp phòng nghỉ trưa.',
      },
      {
        at: '2026-09-22T20:15:00+07:00',
        by: 'son',
        edit: {
          replace: [
            [
              'Học sinh học cả ngày được nghỉ trưa tại nhà đa năng.',
              'Học sinh học cả ngày được nghỉ trưa tại nhà đa năng, có giáo viên trực.',
            ],
            ['Buổi chiều', 'Chiều thứ Ba và thứ Năm'],
            ['dồn thực hành vào buổi chiều giúp', 'dồn thực hành vào hai buổi chiều giúp'],
          ],
        },
      },
      {
        at: '2026-09-22T20:20:00+07:00',
        by: 'son',
        do: 'submit',
        comment: 'Đã ghi rõ chiều thứ Ba và thứ Năm, có giáo viên trực trưa.',
      },
      { at: '2026-09-23T08:05:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2026-09-23T10:40:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-09-23T11:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'hop-cha-me-hoc-sinh-giua-hoc-ky-1',
    author: 'tram',
    unit: 'vanPhong',
    category: 'thongBao',
    title: 'Kế hoạch họp cha mẹ học sinh giữa học kỳ I: 8 giờ thứ Bảy 05/12',
    summary:
      'Họp tại lớp, kéo dài chín mươi phút; nửa sau là trao đổi riêng theo lượt đã hẹn trước với giáo viên chủ nhiệm.',
    cover: {
      scene: 'classroom',
      seed: 48,
      palette: 'mist',
      alt: 'Tranh vẽ phòng học có bảng xanh, giáo viên đứng nói chuyện, người ngồi theo dãy bàn.',
      caption: 'Họp tại lớp để cha mẹ ngồi đúng chỗ con vẫn ngồi.',
      credit: 'Tổ Văn phòng',
    },
    body: [
      {
        p: 'Nhà trường kính mời cha mẹ học sinh dự họp giữa học kỳ I năm học 2026–2027 vào lúc 8 giờ thứ Bảy 05/12/2026, tại phòng học của lớp. Cổng mở từ 7 giờ 15; xe gửi ở sân bóng.',
      },
      { h2: 'Chương trình' },
      {
        ol: [
          'Giáo viên chủ nhiệm thông tin chung về nền nếp, hoạt động của lớp (ba mươi phút).',
          'Ban đại diện cha mẹ học sinh trao đổi (mười lăm phút).',
          'Gặp riêng theo lượt, mỗi gia đình năm phút (bốn mươi lăm phút).',
        ],
      },
      {
        p: 'Kết quả học tập của từng em chỉ được trao đổi trong phần gặp riêng hoặc xem trên sổ liên lạc điện tử. Nhà trường không đọc điểm trước lớp.',
      },
      {
        p: 'Cha mẹ bận việc có thể hẹn giáo viên chủ nhiệm gọi điện trong tuần từ 07/12 đến 11/12. Cuộc họp không thu tiền; mọi khoản đóng góp, nếu có, đều theo văn bản riêng.',
      },
    ],
    story: [
      { at: '2026-11-17T14:15:00+07:00', by: 'tram', do: 'create' },
      { at: '2026-11-17T15:40:00+07:00', by: 'tram', do: 'submit' },
      { at: '2026-11-18T09:10:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-11-18T09:35:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'ho-so-ho-tro-chi-phi-hoc-tap-dot-2',
    author: 'tram',
    unit: 'vanPhong',
    category: 'thongBao',
    title: 'Thu hồ sơ hỗ trợ chi phí học tập đợt 2: hạn cuối 05/12',
    summary:
      'Gia đình thuộc diện được hỗ trợ nhưng chưa nộp đợt 1 gửi hồ sơ tại văn phòng hoặc qua dịch vụ công.',
    body: [
      {
        p: 'Văn phòng tiếp nhận hồ sơ đề nghị hỗ trợ chi phí học tập đợt 2 cho học sinh thuộc diện chính sách mà chưa nộp trong đợt 1. Hạn cuối: 16 giờ 30 thứ Bảy 05/12/2026.',
      },
      {
        ul: [
          'Đơn theo mẫu, nhận tại văn phòng.',
          'Bản sao giấy xác nhận hộ nghèo, cận nghèo, khuyết tật hoặc giấy tờ tương đương.',
          'Bản sao giấy tờ tuỳ thân của cha, mẹ hoặc người giám hộ.',
        ],
      },
      {
        p: 'Giáo viên chủ nhiệm sẽ nhắc riêng từng gia đình có tên trong danh sách rà soát; nhà trường không đọc tên trước lớp. Hồ sơ thiếu được bổ sung trong năm ngày làm việc.',
      },
      {
        p: 'Gia đình nộp qua dịch vụ công không cần đến trường; văn phòng sẽ gọi điện nếu hồ sơ cần bổ sung. Mọi thắc mắc xin gặp Tổ Văn phòng trong giờ hành chính, không trao đổi qua người trung gian.',
      },
    ],
    story: [
      { at: '2026-11-19T10:20:00+07:00', by: 'tram', do: 'create' },
      { at: '2026-11-19T11:05:00+07:00', by: 'tram', do: 'submit' },
      { at: '2026-11-19T16:50:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-11-20T07:15:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'lich-kiem-tra-cuoi-hoc-ky-1-2026-2027',
    author: 'son',
    unit: 'vanPhong',
    category: 'thongBao',
    title: 'Lịch kiểm tra cuối học kỳ I khối 10, 11, 12',
    summary:
      'Kiểm tra từ thứ Hai 21/12 đến thứ Bảy 26/12/2026; mỗi lớp không có quá hai bài trong một ngày.',
    cover: {
      scene: 'examHall',
      seed: 10,
      palette: 'mist',
      alt: 'Tranh vẽ phòng kiểm tra với bàn đơn xếp thẳng hàng, giấy và bút trên bàn, đồng hồ lớn.',
      caption: 'Phòng kiểm tra được xếp mỗi bàn một học sinh.',
      credit: 'Tổ Văn phòng',
    },
    body: [
      {
        p: 'Nhà trường thông báo lịch kiểm tra cuối học kỳ I năm học 2026–2027. Buổi sáng bắt đầu lúc 7 giờ 30, buổi chiều lúc 13 giờ 30; học sinh có mặt trước hai mươi phút.',
      },
      {
        table: {
          head: ['Ngày', 'Sáng', 'Chiều'],
          rows: [
            ['Thứ Hai 21/12', 'Ngữ văn', 'Vật lí'],
            ['Thứ Ba 22/12', 'Toán', 'Địa lí'],
            ['Thứ Tư 23/12', 'Tiếng Anh', 'Hoá học'],
            ['Thứ Năm 24/12', 'Lịch sử', 'Sinh học'],
            ['Thứ Sáu 25/12', 'Tin học', 'Giáo dục kinh tế và pháp luật'],
          ],
        },
      },
      {
        p: 'Sáng thứ Bảy 26/12 dành cho học sinh vắng có lý do chính đáng. Phòng kiểm tra đều ở tầng một trở lên; sơ đồ chỗ ngồi dán ngày 18/12.',
      },
      {
        p: [
          'Hạn cuối để giáo viên điều chỉnh điểm thường xuyên là thứ Hai 14/12, đúng một tuần trước kỳ kiểm tra. Đề cương các môn được đăng dần tại ',
          { a: 'mục Học liệu – Ôn tập', href: '/chuyen-muc/hoc-lieu/' },
          '.',
        ],
      },
    ],
    story: [
      { at: '2026-11-21T15:30:00+07:00', by: 'son', do: 'create' },
      { at: '2026-11-21T16:40:00+07:00', by: 'son', do: 'submit' },
      { at: '2026-11-22T09:15:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2026-11-22T20:30:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-11-23T07:10:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'quy-dinh-su-dung-dien-thoai',
    author: 'son',
    unit: 'vanPhong',
    category: 'thongBao',
    title: 'Quy định sử dụng điện thoại trong giờ học, áp dụng từ học kỳ II',
    summary:
      'Điện thoại nằm trong tủ của lớp từ tiết 1, được lấy ra khi bài học cần và khi ra về; có đường dây gọi khẩn cho gia đình.',
    body: [
      {
        p: 'Sau hai tháng lấy ý kiến học sinh, cha mẹ và giáo viên, nhà trường thống nhất cách dùng điện thoại trong giờ học, áp dụng từ ngày đầu học kỳ II năm học 2026–2027.',
      },
      {
        ul: [
          'Đầu tiết 1, điện thoại để chế độ im lặng và cất vào tủ của lớp.',
          'Giáo viên bộ môn được cho lấy ra khi bài học cần, ghi vào sổ đầu bài.',
          'Giờ ra chơi không dùng điện thoại; nhà trường mở thêm sân cầu lông, góc cờ và góc sách.',
          'Gia đình cần gặp con gấp: gọi văn phòng, nhân viên sẽ chuyển lời trong năm phút.',
        ],
      },
      {
        p: 'Lớp tự chọn người giữ chìa khoá theo tuần. Điện thoại không bị tịch thu: em nào vi phạm lần thứ ba thì cha mẹ và giáo viên chủ nhiệm cùng trao đổi với em.',
      },
      {
        p: 'Sau sáu tuần áp dụng, nhà trường sẽ hỏi lại ý kiến qua phiếu không ghi tên và công bố kết quả trên trang này. Quy định có thể điều chỉnh nếu phần lớn học sinh và giáo viên thấy chưa hợp lý.',
      },
    ],
    story: [
      { at: '2026-11-20T16:10:00+07:00', by: 'son', do: 'create' },
      { at: '2026-11-21T09:40:00+07:00', by: 'son', do: 'submit' },
      {
        at: '2026-11-22T08:50:00+07:00',
        by: 'tram',
        do: 'endorse',
        comment: 'Nội dung khớp với biên bản lấy ý kiến.',
      },
    ],
    ends: { state: 'inApproval', versions: 0 },
  },
  {
    key: 'cap-ban-sao-hoc-ba-va-giay-xac-nhan',
    author: 'tram',
    unit: 'vanPhong',
    category: 'thongBao',
    title: 'Cấp bản sao học bạ và giấy xác nhận: làm trong hai ngày, không thu phí',
    summary:
      'Học sinh đang học và cựu học sinh đăng ký tại văn phòng hoặc gửi thư điện tử, nhận kết quả sau hai ngày làm việc.',
    body: [
      {
        p: 'Từ tháng 12/2026, văn phòng gom các loại giấy xác nhận về một quầy, buổi sáng từ 7 giờ 30 đến 11 giờ và buổi chiều từ 13 giờ 30 đến 16 giờ 30, thứ Hai đến thứ Sáu.',
      },
      {
        table: {
          head: ['Loại giấy', 'Thời hạn', 'Cần mang theo'],
          rows: [
            ['Giấy xác nhận đang học', 'Trong ngày', 'Thẻ học sinh'],
            ['Bản sao học bạ', 'Hai ngày làm việc', 'Giấy tờ tuỳ thân'],
            ['Giấy xác nhận hoàn thành chương trình', 'Hai ngày làm việc', 'Giấy tờ tuỳ thân'],
          ],
        },
      },
      {
        p: 'Người nhận thay cần có giấy uỷ quyền viết tay của học sinh hoặc cha mẹ. Văn phòng không gửi bản chụp giấy tờ qua tin nhắn.',
      },
      {
        p: 'Để khỏi chờ, học sinh có thể bỏ phiếu yêu cầu vào hộp thư trước cửa văn phòng từ hôm trước; giấy xác nhận đang học sẽ được trả ngay đầu giờ ra chơi hôm sau.',
      },
    ],
    story: [
      { at: '2026-11-19T14:10:00+07:00', by: 'tram', do: 'create' },
      { at: '2026-11-20T10:25:00+07:00', by: 'tram', do: 'submit' },
      {
        at: '2026-11-21T11:20:00+07:00',
        by: 'nguyet',
        do: 'requestChanges',
        comment: 'Cô ghi thêm căn cứ và nói rõ cựu học sinh ở xa nhận qua bưu điện thế nào.',
      },
    ],
    ends: { state: 'changesRequested', versions: 0 },
  },
]
