import type { AnnouncementData } from '../types.ts'

export const VAN_PHONG: readonly AnnouncementData[] = [
  {
    key: 'lich-kiem-tra-cuoi-hoc-ky-1-2025-2026',
    author: 'son',
    unit: 'vanPhong',
    audience: ['pupils', 'parents'],
    level: 'important',
    validUntil: '2026-01-12T00:00:00+07:00',
    title: 'Lịch kiểm tra cuối học kỳ I năm học 2025–2026',
    summary:
      'Kiểm tra từ 22/12 đến 27/12/2025 cho cả ba khối; học sinh có mặt trước giờ làm bài hai mươi phút.',
    body: [
      {
        p: 'Nhà trường thông báo lịch kiểm tra cuối học kỳ I, áp dụng cho cả ba khối. Buổi sáng bắt đầu lúc 7 giờ 30, buổi chiều lúc 13 giờ 30. Học sinh có mặt trước hai mươi phút để ổn định chỗ ngồi.',
      },
      {
        picture: {
          scene: 'examHall',
          seed: 4,
          palette: 'noon',
          alt: 'Tranh vẽ phòng kiểm tra trống với các dãy bàn đơn, giấy bút đặt sẵn và đồng hồ treo tường.',
          caption: 'Phòng kiểm tra được xếp mỗi bàn một học sinh.',
          credit: 'Tổ Văn phòng',
        },
      },
      {
        table: {
          head: ['Ngày', 'Sáng', 'Chiều'],
          rows: [
            ['Thứ Hai 22/12', 'Ngữ văn', 'Hoá học'],
            ['Thứ Ba 23/12', 'Toán', 'Lịch sử'],
            ['Thứ Tư 24/12', 'Tiếng Anh', 'Vật lí'],
            ['Thứ Năm 25/12', 'Địa lí', 'Tin học'],
            ['Thứ Sáu 26/12', 'Sinh học', 'Công nghệ'],
          ],
        },
      },
      {
        p: 'Sáng thứ Bảy 27/12 dành cho học sinh vắng có lý do chính đáng. Sơ đồ phòng khối 12 đặt tại tầng trệt dãy C.',
      },
      { h2: 'Học sinh cần nhớ' },
      {
        ul: [
          'Mang thẻ học sinh, bút mực xanh hoặc đen, máy tính cầm tay thuộc danh mục được phép.',
          'Để điện thoại và đồng hồ thông minh ở tủ ngoài phòng.',
          'Bị ốm, kẹt xe, ngập nước: gọi văn phòng trước giờ làm bài, không tự ý vào muộn.',
        ],
      },
    ],
    story: [
      { at: '2025-12-08T15:00:00+07:00', by: 'son', do: 'create' },
      { at: '2025-12-08T16:45:00+07:00', by: 'son', do: 'submit' },
      { at: '2025-12-09T08:20:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2025-12-09T10:05:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2025-12-09T10:30:00+07:00', by: 'dang', do: 'publish' },
      { at: '2025-12-15T14:10:00+07:00', by: 'son', do: 'revise' },
      {
        at: '2025-12-15T14:25:00+07:00',
        by: 'son',
        edit: {
          replace: [
            [
              'Sơ đồ phòng khối 12 đặt tại tầng trệt dãy C.',
              'Sơ đồ phòng khối 12 chuyển từ tầng trệt dãy C lên tầng một dãy A, đề phòng triều cường.',
            ],
          ],
          append: [
            {
              p: [
                { b: 'Cập nhật ngày 15/12/2025: ' },
                'chỉ thay đổi phòng của khối 12; ngày, giờ và môn giữ nguyên.',
              ],
            },
          ],
        },
      },
      {
        at: '2025-12-15T14:30:00+07:00',
        by: 'son',
        do: 'submit',
        comment: 'Đổi phòng khối 12 vì dãy C có thể ngập.',
      },
      { at: '2025-12-15T15:05:00+07:00', by: 'tram', do: 'endorse' },
      { at: '2025-12-15T16:20:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2025-12-15T16:40:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 2 },
  },
  {
    key: 'lich-nghi-tet-binh-ngo-2026',
    author: 'tram',
    unit: 'vanPhong',
    audience: ['everyone'],
    level: 'important',
    validUntil: '2026-02-25T00:00:00+07:00',
    title: 'Lịch nghỉ Tết Bính Ngọ 2026 và phân công trực trường',
    summary:
      'Học sinh nghỉ từ thứ Bảy 14/02 đến hết Chủ nhật 22/02/2026, đi học lại thứ Hai 23/02.',
    body: [
      {
        p: 'Nhà trường thông báo lịch nghỉ Tết Nguyên đán Bính Ngọ 2026: học sinh nghỉ từ thứ Bảy 14/02 đến hết Chủ nhật 22/02/2026, đi học lại theo thời khoá biểu thứ Hai 23/02.',
      },
      {
        picture: {
          scene: 'tetFair',
          seed: 13,
          palette: 'dusk',
          alt: 'Tranh vẽ sân trường ngày Tết với đèn lồng đỏ, cành mai vàng và gian hàng mái sọc.',
          caption: 'Sân trường những ngày giáp Tết.',
          credit: 'Tổ Văn phòng',
        },
      },
      {
        ul: [
          'Trước khi nghỉ, các lớp tắt điện, khoá nước, mang cây và thực phẩm về nhà.',
          'Thư viện đóng cửa từ trưa 13/02; sách mượn được gia hạn đến 27/02.',
          'Văn phòng trực buổi sáng các ngày 16/02, 21/02 và 22/02 để giải quyết việc gấp.',
        ],
      },
      {
        p: 'Bài tập Tết do các tổ thống nhất: tối đa một trang cho mỗi môn, không chấm điểm. Nhà trường mong các em dành thời gian cho ông bà, ngủ đủ giấc và đọc hết một quyển sách mình thích.',
      },
      {
        p: 'Cha mẹ học sinh nhắc con không đốt pháo, không đua xe, đội mũ bảo hiểm và cẩn thận khi chơi gần sông, hồ.',
      },
    ],
    story: [
      { at: '2026-01-26T09:10:00+07:00', by: 'tram', do: 'create' },
      { at: '2026-01-26T10:30:00+07:00', by: 'tram', do: 'submit' },
      { at: '2026-01-26T15:40:00+07:00', by: 'nguyet', do: 'approve' },
      { at: '2026-01-26T16:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'doi-thoi-khoa-bieu-tu-28-9',
    author: 'son',
    unit: 'vanPhong',
    audience: ['pupils', 'parents', 'teachers'],
    level: 'important',
    validFrom: '2026-09-28T00:00:00+07:00',
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
    audience: ['parents'],
    level: 'important',
    validUntil: '2026-12-05T12:00:00+07:00',
    title: 'Kế hoạch họp cha mẹ học sinh giữa học kỳ I: 8 giờ thứ Bảy 05/12',
    summary:
      'Họp tại lớp, kéo dài chín mươi phút; nửa sau là trao đổi riêng theo lượt đã hẹn trước với giáo viên chủ nhiệm.',
    body: [
      {
        p: 'Nhà trường kính mời cha mẹ học sinh dự họp giữa học kỳ I năm học 2026–2027 vào lúc 8 giờ thứ Bảy 05/12/2026, tại phòng học của lớp. Cổng mở từ 7 giờ 15; xe gửi ở sân bóng.',
      },
      {
        picture: {
          scene: 'classroom',
          seed: 48,
          palette: 'mist',
          alt: 'Tranh vẽ phòng học có bảng xanh, giáo viên đứng nói chuyện, người ngồi theo dãy bàn.',
          caption: 'Họp tại lớp để cha mẹ ngồi đúng chỗ con vẫn ngồi.',
          credit: 'Tổ Văn phòng',
        },
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
    audience: ['parents'],
    level: 'normal',
    validUntil: '2026-12-05T16:30:00+07:00',
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
    audience: ['pupils', 'parents'],
    level: 'important',
    pinned: true,
    title: 'Lịch kiểm tra cuối học kỳ I khối 10, 11, 12',
    summary:
      'Kiểm tra từ thứ Hai 21/12 đến thứ Bảy 26/12/2026; mỗi lớp không có quá hai bài trong một ngày.',
    body: [
      {
        p: 'Nhà trường thông báo lịch kiểm tra cuối học kỳ I năm học 2026–2027. Buổi sáng bắt đầu lúc 7 giờ 30, buổi chiều lúc 13 giờ 30; học sinh có mặt trước hai mươi phút.',
      },
      {
        picture: {
          scene: 'examHall',
          seed: 10,
          palette: 'mist',
          alt: 'Tranh vẽ phòng kiểm tra với bàn đơn xếp thẳng hàng, giấy và bút trên bàn, đồng hồ lớn.',
          caption: 'Phòng kiểm tra được xếp mỗi bàn một học sinh.',
          credit: 'Tổ Văn phòng',
        },
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
    audience: ['pupils', 'parents'],
    level: 'important',
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
    audience: ['everyone'],
    level: 'normal',
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
