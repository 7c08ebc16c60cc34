import type { ArticleData } from '../types.ts'

export const VAT_LI_TIN_HOC: readonly ArticleData[] = [
  {
    key: 'ngay-hoi-stem-2026',
    author: 'ngan',
    unit: 'toVatLiTinHoc',
    category: 'chuyenMon',
    title: 'Ngày hội STEM 2026: cây cầu giấy chịu được mười hai ký',
    summary:
      'Hai mươi bốn đội, một xấp giấy báo và keo sữa: thử thách làm cầu đã khiến cả sân trường nín thở trong vài giây.',
    cover: {
      scene: 'bridge',
      seed: 31,
      palette: 'dusk',
      alt: 'Tranh vẽ cầu dây văng một trụ nghiêng bắc qua sông, mặt trời vàng và dãy nhà phía xa.',
      caption: 'Cây cầu thật ở bên kia sông là nguồn cảm hứng của hơn nửa số đội.',
      credit: 'Tổ Vật lí – Tin học',
    },
    body: [
      {
        p: 'Mỗi đội nhận bốn mươi tờ giấy báo, một lọ keo sữa và hai tiếng đồng hồ. Cầu phải bắc qua hai chiếc bàn cách nhau tám mươi xăng-ti-mét và chịu được càng nhiều cát càng tốt. Luật chỉ có vậy.',
      },
      {
        p: 'Cây cầu thắng cuộc nặng 410 gram và chịu được mười hai ký cát trước khi cong. Bí quyết nằm ở những ống giấy cuộn chặt ghép thành tam giác, đúng bài học về hệ lực cân bằng của lớp 10. Đội về nhì có cây cầu đẹp hơn, nhưng gãy ở ký thứ chín vì một mối nối chưa khô.',
      },
      { h2: 'Không chỉ có cầu' },
      {
        ul: [
          'Trạm điện gió mini: quạt giấy nào thắp sáng được nhiều đèn nhất.',
          'Đường đua xe chạy bằng dây thun, kỷ lục năm nay là 27 mét.',
          'Góc lập trình: viết mười dòng lệnh để đèn giao thông mô hình biết nhường xe cứu thương.',
        ],
      },
      {
        p: 'Điều làm ban giám khảo vui nhất là bảng “những thứ đã hỏng”: đội nào cũng dán lên đó một mảnh mô hình gãy kèm một câu giải thích. Cuối ngày, chiếc bảng ấy được bình chọn là gian trưng bày hay nhất.',
      },
    ],
    story: [
      { at: '2026-03-22T19:30:00+07:00', by: 'ngan', do: 'create' },
      { at: '2026-03-22T21:00:00+07:00', by: 'ngan', do: 'submit' },
      { at: '2026-03-23T10:20:00+07:00', by: 'khoa', do: 'endorse' },
      { at: '2026-03-23T17:40:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-03-24T06:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'robot-vot-rac-tren-kenh',
    author: 'hoang',
    unit: 'toVatLiTinHoc',
    category: 'chuyenMon',
    title: 'Rô-bốt vớt rác trên kênh: Vật lí lo phần nổi, Tin học lo phần nghĩ',
    summary:
      'Nhóm Khoa học và Rô-bốt thả thử chiếc bè vớt rác đầu tiên xuống con kênh sau trường, chạy bằng hai động cơ quạt cũ.',
    cover: {
      scene: 'robotics',
      seed: 17,
      palette: 'noon',
      alt: 'Tranh vẽ chú rô-bốt trên bàn gỗ, màn hình máy tính với khối lệnh màu và các bánh răng.',
      caption: 'Bộ điều khiển của chiếc bè được viết bằng khối lệnh trước, bằng chữ sau.',
      credit: 'Tổ Vật lí – Tin học',
    },
    body: [
      {
        p: 'Chiếc bè ghép từ sáu can nhựa hai mươi lít, chạy bằng hai động cơ quạt máy cũ, điều khiển bằng một bo mạch nhỏ hơn lòng bàn tay. Nhóm Khoa học và Rô-bốt mất bảy tuần để nó thôi quay vòng tròn.',
      },
      { h2: 'Phần nổi' },
      {
        p: 'Bài toán đầu tiên là lực đẩy Archimedes: bè chở được bao nhiêu rác thì bắt đầu chìm mép? Các em đo, tính, rồi thêm can nhựa thứ bảy sau khi bè suýt lật ở lần thử thứ hai.',
      },
      { h2: 'Phần nghĩ' },
      {
        p: 'Bài toán thứ hai thuộc về Tin học: cảm biến siêu âm báo có vật cản, chương trình phải quyết định đó là rác hay là bờ kênh. Cách giải của nhóm rất gọn: nếu vật cản còn đó sau khi lùi nửa mét thì là bờ, nếu trôi theo thì là rác.',
      },
      {
        p: 'Trong buổi thử ngày 17/10, bè vớt được 4,2 ký rác nổi sau bốn mươi phút, chủ yếu là túi ni-lông và hộp xốp. Con số nhỏ, nhưng toàn bộ chương trình và bản vẽ đã được chép lại để nhóm năm sau không phải bắt đầu từ đầu.',
      },
      {
        picture: {
          scene: 'boats',
          seed: 3,
          palette: 'mist',
          alt: 'Tranh vẽ mặt nước rộng với ghe gỗ và những cụm lục bình, cỏ lau ở bờ gần.',
          caption: 'Lục bình là thử thách kế tiếp: rô-bốt chưa phân biệt được với rác.',
          credit: 'Nhóm Khoa học và Rô-bốt',
        },
      },
    ],
    story: [
      { at: '2026-10-18T15:30:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-10-18T20:10:00+07:00', by: 'hoang', do: 'submit' },
      { at: '2026-10-19T09:50:00+07:00', by: 'khoa', do: 'endorse' },
      { at: '2026-10-19T16:15:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-10-20T06:45:00+07:00', by: 'dang', do: 'publish' },
      { at: '2026-10-27T17:30:00+07:00', by: 'hoang', do: 'revise' },
      {
        at: '2026-10-27T20:20:00+07:00',
        by: 'hoang',
        edit: {
          replace: [
            [
              'Trong buổi thử ngày 17/10, bè vớt được 4,2 ký rác nổi sau bốn mươi phút',
              'Sau hai buổi thử ngày 17/10 và 24/10, bè vớt được tổng cộng 11,6 ký rác nổi',
            ],
            ['Con số nhỏ, nhưng toàn bộ', 'Con số chưa lớn, nhưng toàn bộ'],
          ],
        },
      },
      {
        at: '2026-10-27T20:35:00+07:00',
        by: 'hoang',
        do: 'submit',
        comment: 'Cập nhật kết quả buổi thử thứ hai.',
      },
      { at: '2026-10-28T10:10:00+07:00', by: 'khoa', do: 'endorse' },
      { at: '2026-10-28T19:05:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-10-29T06:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 2 },
  },
  {
    key: 'nam-dau-hieu-tin-nhan-lua-dao',
    author: 'ngan',
    unit: 'toVatLiTinHoc',
    category: 'hocLieu',
    title: 'Năm dấu hiệu của một tin nhắn lừa đảo',
    summary:
      'Bài học an toàn trên mạng của lớp 10, viết lại ngắn gọn để học sinh đọc cùng cha mẹ trong bữa cơm tối.',
    cover: {
      scene: 'nightStudy',
      seed: 12,
      alt: 'Tranh vẽ bàn học ban đêm, đèn bàn màu đỏ, máy tính xách tay và cửa sổ nhìn ra thành phố.',
      caption: 'Tin nhắn lừa đảo thường đến vào buổi tối, khi ta mệt và vội.',
      credit: 'Tổ Vật lí – Tin học',
    },
    body: [
      {
        p: 'Trong tiết Tin học tuần này, mỗi nhóm nhận mười tin nhắn có thật đã che số điện thoại và phải chia thành hai chồng: tin được và không tin được. Năm dấu hiệu dưới đây là thứ các em tự rút ra.',
      },
      {
        ol: [
          'Giục gấp: “trong 30 phút”, “nếu không sẽ bị khoá”.',
          'Xin mã xác thực, mật khẩu hoặc ảnh giấy tờ.',
          'Đường dẫn na ná: thêm một chữ, đổi một dấu chấm.',
          'Xưng là thầy cô, công an, ngân hàng nhưng không chịu nói chuyện trực tiếp.',
          'Cho quá nhiều: việc nhẹ lương cao, trúng thưởng mà không tham gia.',
        ],
      },
      { h2: 'Ba việc làm ngay' },
      {
        p: 'Dừng lại một phút. Hỏi người thứ hai: cha mẹ, giáo viên chủ nhiệm hoặc bạn thân. Gọi lại bằng số đã lưu từ trước, không gọi theo số trong tin nhắn.',
      },
      {
        p: [
          'Nhà trường ',
          { b: 'không bao giờ' },
          ' nhắn tin xin mã xác thực hoặc yêu cầu chuyển tiền vào tài khoản cá nhân. Mọi thông báo chính thức đều có tại ',
          { a: 'mục Thông báo', href: '/thong-bao/' },
          ' của trang này.',
        ],
      },
    ],
    story: [
      { at: '2026-10-12T20:00:00+07:00', by: 'ngan', do: 'create' },
      { at: '2026-10-12T21:20:00+07:00', by: 'ngan', do: 'submit' },
      {
        at: '2026-10-13T10:30:00+07:00',
        by: 'khoa',
        do: 'requestChanges',
        comment: 'Thêm số tổng đài để cha mẹ biết gọi đi đâu.',
      },
      {
        at: '2026-10-13T19:40:00+07:00',
        by: 'ngan',
        edit: {
          summary:
            'Bài học an toàn trên mạng của lớp 10, viết lại ngắn gọn để cả nhà cùng đọc trong bữa cơm tối.',
          replace: [
            [
              'không gọi theo số trong tin nhắn.',
              'không gọi theo số trong tin nhắn. Cuộc gọi rác, lừa đảo có thể phản ánh đến đầu số 156; khi trẻ em bị đe doạ hoặc bị dụ dỗ, hãy gọi Tổng đài quốc gia bảo vệ trẻ em 111.',
            ],
          ],
        },
      },
      {
        at: '2026-10-13T19:55:00+07:00',
        by: 'ngan',
        do: 'submit',
        comment: 'Em đã thêm đầu số 156 và tổng đài 111 vào mục “Ba việc làm ngay”.',
      },
      { at: '2026-10-14T09:10:00+07:00', by: 'khoa', do: 'endorse' },
      { at: '2026-10-14T16:45:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-10-15T06:40:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'do-tieng-on-quanh-truong',
    author: 'khoa',
    unit: 'toVatLiTinHoc',
    category: 'chuyenMon',
    title: 'Bản đồ tiếng ồn quanh trường, vẽ bằng điện thoại',
    summary:
      'Bài học về sóng âm của lớp 11 kết thúc bằng một tấm bản đồ: chỗ nào yên để đọc sách, chỗ nào nên đóng cửa sổ.',
    cover: {
      scene: 'schoolByRiver',
      seed: 77,
      palette: 'leaf',
      alt: 'Tranh vẽ ngôi trường nhiều cửa sổ nhìn ra sông, hàng cây xanh bên cạnh và cánh phượng ở góc trời.',
      caption: 'Dãy nhà hướng ra sông là nơi yên nhất theo bản đồ của học sinh.',
      credit: 'Tổ Vật lí – Tin học',
    },
    body: [
      {
        p: 'Bốn lớp 11 đo tiếng ồn tại ba mươi điểm trong và quanh trường, mỗi điểm ba lần: đầu giờ, giữa giờ học và giờ ra về. Điện thoại của thầy cô được hiệu chuẩn với máy đo của phòng bộ môn trước khi phát cho các nhóm.',
      },
      {
        p: 'Kết quả có vài bất ngờ. Ồn nhất không phải cổng trường mà là hành lang tầng hai lúc ra chơi, 84 dB. Yên nhất là dãy ghế đá sau thư viện, 46 dB, ngay cả khi xe buýt chạy qua phía trước.',
      },
      {
        p: 'Các em cũng thử một phép so sánh nhỏ: cùng một phòng học, khi đóng cửa sổ phía đường thì tiếng ồn giảm 9 dB, còn khi trồng thêm một hàng chậu cây thì gần như không đổi. Cây đẹp mắt, nhưng muốn yên thì phải nhờ đến kính và khoảng cách.',
      },
      {
        p: 'Tấm bản đồ được tô ba màu và dán ở bảng tin. Nhờ nó, nhà trường đã chuyển phòng đọc thêm về dãy phía sông, còn nhóm trống của câu lạc bộ Âm nhạc dời sang nhà đa năng.',
      },
    ],
    story: [
      { at: '2026-04-14T19:35:00+07:00', by: 'khoa', do: 'create' },
      { at: '2026-04-15T16:20:00+07:00', by: 'khoa', do: 'submit' },
      { at: '2026-04-15T19:50:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-04-16T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'buoi-chieu-vat-li-vui',
    author: 'ngan',
    unit: 'toVatLiTinHoc',
    category: 'chuyenMon',
    title: 'Buổi chiều Vật lí vui: mời khối 10 đến làm hỏng đồ',
    summary:
      'Chiều thứ Sáu 27/11, phòng bộ môn mở cửa với mười hai trạm thí nghiệm làm từ đồ bỏ đi, ai cũng được tháo ra xem.',
    cover: {
      scene: 'robotics',
      seed: 40,
      palette: 'leaf',
      alt: 'Tranh vẽ chú rô-bốt có ăng-ten đỏ, bánh răng treo tường và linh kiện rải trên bàn.',
      caption: 'Ở buổi chiều Vật lí vui, thứ gì cũng được phép tháo ra.',
      credit: 'Tổ Vật lí – Tin học',
    },
    body: [
      {
        p: 'Quạt cũ, loa hỏng, máy sấy tóc không còn nóng: trong hai tuần qua, tổ đã gom được hơn bốn mươi món đồ bỏ đi. Chiều thứ Sáu 27/11/2026, tất cả được bày thành mười hai trạm để học sinh khối 10 tháo ra xem bên trong có gì.',
      },
      {
        p: 'Ở mỗi trạm có một câu hỏi và một bạn lớp 12 đứng hướng dẫn. Ví dụ: vì sao chiếc loa vẫn kêu khi bỏ hẳn thùng gỗ? Nam châm trong máy sấy tóc nằm ở đâu? Làm sao biết dây nào là dây nóng mà không cần chạm vào?',
      },
      {
        p: 'Riêng trạm số 7 có một luật khác: phải lắp lại được như cũ mới được rời trạm. Năm ngoái, chiếc đồng hồ báo thức ở trạm này về đến tay chủ với đúng một con ốc thừa.',
      },
      {
        p: 'Đồ dùng điện đã được thầy cô cắt nguồn và xả tụ từ trước. Học sinh mang kính bảo hộ, đi giày và theo đúng thứ tự trạm. Đăng ký theo lớp với giáo viên bộ môn trước thứ Năm 26/11.',
      },
    ],
    story: [
      { at: '2026-11-20T20:25:00+07:00', by: 'ngan', do: 'create' },
      { at: '2026-11-21T09:10:00+07:00', by: 'ngan', do: 'submit' },
      { at: '2026-11-21T20:40:00+07:00', by: 'khoa', do: 'endorse' },
      { at: '2026-11-22T20:00:00+07:00', by: 'son', do: 'approve' },
    ],
    ends: { state: 'approved', versions: 0 },
  },
]
