import type { ArticleData } from '../types.ts'

export const HOA_HOC: readonly ArticleData[] = [
  {
    key: 'tiet-hoc-ben-song',
    author: 'lan',
    unit: 'toHoaHoc',
    category: 'chuyenMon',
    title: 'Tiết học bên bến sông: nước quê mình sạch đến đâu?',
    summary:
      'Bốn mươi học sinh lớp 11 tự lấy mẫu, đo độ đục, pH và vẽ bản đồ chất lượng nước đoạn sông trước cổng trường.',
    cover: {
      scene: 'schoolByRiver',
      seed: 41,
      palette: 'morning',
      alt: 'Tranh vẽ ngôi trường mái đỏ bên dòng sông xanh, mặt trời vàng và những cánh phượng rơi.',
      caption: 'Bến sông trước cổng trường, nơi các nhóm lấy mẫu nước lúc con nước ròng.',
      credit: 'Tổ Hoá học',
    },
    body: [
      {
        p: 'Tiết học bắt đầu lúc nước ròng. Mỗi nhóm bốn em mang theo một bộ thử pH, một đĩa trắng đen tự cắt từ nắp thùng sơn và một cuốn sổ. Các em không nghe giảng trước: câu hỏi trên bảng chỉ có một dòng, “nước này dùng được vào việc gì?”.',
      },
      {
        p: 'Tám nhóm chia nhau đoạn bờ kè dài chừng ba trăm mét. Có nhóm chọn chỗ thuyền neo, có nhóm đứng cạnh miệng cống, có nhóm xin đi nhờ chiếc ghe của người chèo đò để múc nước ngoài giữa dòng. Mẫu nào cũng ghi giờ, con nước và người lấy.',
      },
      { h2: 'Số đo của chính các em' },
      {
        p: 'Đến giữa buổi, mười hai điểm đo đã hiện lên bản đồ. Điểm gần cống xả có độ đục gấp ba lần điểm giữa sông; pH dao động từ 6,4 đến 9,1.',
      },
      {
        table: {
          head: ['Điểm đo', 'pH', 'Độ sâu còn thấy đĩa (cm)'],
          rows: [
            ['Giữa sông', '6,9', '62'],
            ['Bến đò', '6,8', '48'],
            ['Chân cầu', '7,1', '45'],
            ['Cạnh cống xả', '6,4', '20'],
          ],
        },
      },
      {
        p: 'Con số gây tranh cãi nhất lại là con số “đẹp” nhất: ở chân cầu, pH gần trung tính nhưng nước vẫn có váng. Cả lớp đi đến kết luận rằng một chỉ số thì chưa nói được nước sạch hay bẩn, và tự đề nghị đo thêm oxygen hoà tan trong tiết sau.',
      },
      {
        picture: {
          scene: 'labBench',
          seed: 5,
          palette: 'mist',
          alt: 'Tranh vẽ bàn thí nghiệm với bình tam giác, cốc thuỷ tinh, ống nghiệm; ngoài cửa sổ là dòng sông.',
          caption: 'Các mẫu nước được mang về phòng thí nghiệm để đo lại trong ngày.',
          credit: 'Tổ Hoá học',
        },
      },
      { h2: 'Học xong để làm gì?' },
      {
        p: 'Bài học này nằm trong chương Cân bằng hoá học của lớp 11, nhưng câu trả lời của các nhóm đi xa hơn sách: có nhóm đề xuất đặt lưới chắn rác ở miệng cống, có nhóm viết thư ngắn gửi khu phố kèm bảng số liệu.',
      },
      {
        quote:
          'Em đi qua bến này mỗi ngày mà chưa bao giờ nghĩ mình có thể hỏi nó một câu và tự đo lấy câu trả lời.',
      },
    ],
    story: [
      { at: '2026-11-19T19:40:00+07:00', by: 'lan', do: 'create' },
      { at: '2026-11-19T21:05:00+07:00', by: 'lan', do: 'submit' },
      {
        at: '2026-11-20T10:12:00+07:00',
        by: 'bao',
        do: 'requestChanges',
        comment: 'pH 9,1 có đúng không? Ghi rõ số em mỗi nhóm.',
      },
      {
        at: '2026-11-21T15:28:00+07:00',
        by: 'lan',
        edit: {
          title: 'Tổ Hoá học mở tiết “Nước sông quê mình sạch đến đâu?” ngay bên bến Thủ Thiêm',
          replace: [
            ['Mỗi nhóm bốn em mang theo', 'Mỗi nhóm năm em mang theo'],
            [
              'pH dao động từ 6,4 đến 9,1.',
              'pH dao động từ 6,4 đến 7,1. Bảng số liệu được đăng kèm để lớp khác đo lại và so sánh.',
            ],
          ],
        },
      },
      {
        at: '2026-11-21T15:40:00+07:00',
        by: 'lan',
        do: 'submit',
        comment: 'Em đã sửa số liệu pH theo góp ý.',
      },
      { at: '2026-11-21T16:05:00+07:00', by: 'bao', do: 'endorse' },
      { at: '2026-11-21T20:12:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-11-22T06:30:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'tam-dieu-truoc-khi-vao-phong-thi-nghiem',
    author: 'lan',
    unit: 'toHoaHoc',
    category: 'chuyenMon',
    title: 'Tám điều nhớ trước khi bước vào phòng thí nghiệm',
    summary:
      'Bản nội quy phòng thí nghiệm năm học 2025–2026 được viết lại thành tám câu ngắn, dán ngay cạnh bồn rửa mắt.',
    cover: {
      scene: 'labBench',
      seed: 18,
      palette: 'morning',
      alt: 'Tranh vẽ phòng thí nghiệm với kính hiển vi, bình tam giác và cốc chia vạch trên bàn trắng.',
      caption: 'Phòng thí nghiệm Hoá học sẵn sàng cho tuần học đầu tiên.',
      credit: 'Tổ Hoá học',
    },
    body: [
      {
        p: 'Bản nội quy cũ dài hai trang chữ nhỏ và không ai đọc đến dòng cuối. Mùa hè vừa rồi, Tổ Hoá học cùng nhân viên thiết bị ngồi lại, bỏ những câu trùng nhau và giữ đúng tám điều mà nếu quên thì có thể bị thương.',
      },
      {
        ol: [
          'Mặc áo choàng, cột tóc gọn, đi giày kín mũi.',
          'Đeo kính bảo hộ từ lúc lấy hoá chất đến lúc rửa xong dụng cụ.',
          'Không nếm, không ngửi trực tiếp: muốn biết mùi thì phẩy nhẹ bằng tay.',
          'Rót acid vào nước, không rót nước vào acid.',
          'Không rời bàn khi đèn cồn còn cháy.',
          'Đọc nhãn hai lần: lúc lấy lọ và lúc trả lọ.',
          'Chất thải bỏ đúng bình màu, không đổ xuống bồn.',
          'Có sự cố thì gọi thầy cô trước, dọn sau.',
        ],
      },
      { h2: 'Ba vị trí ai cũng phải biết' },
      {
        p: 'Trong tiết đầu tiên, mỗi lớp đi một vòng để tự tìm ba chỗ: bồn rửa mắt ở cửa sau, bình chữa cháy cạnh bảng và tủ thuốc ở phòng chuẩn bị. Nhóm nào chỉ đúng cả ba trong hai phút thì được chọn bàn trước.',
      },
      {
        p: [
          'Học sinh vắng tiết đầu cần xem lại tám điều này và ký vào sổ của phòng trước buổi thực hành kế tiếp. Các thông báo khác của tổ được đăng tại ',
          { a: 'trang Tổ Hoá học', href: '/don-vi/to-hoa-hoc/' },
          '.',
        ],
      },
    ],
    story: [
      { at: '2025-09-08T19:30:00+07:00', by: 'lan', do: 'create' },
      { at: '2025-09-08T20:45:00+07:00', by: 'lan', do: 'submit' },
      { at: '2025-09-09T09:20:00+07:00', by: 'bao', do: 'endorse' },
      { at: '2025-09-09T16:50:00+07:00', by: 'son', do: 'approve' },
      { at: '2025-09-10T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'cau-lac-bo-hoa-hoc-tuyen-thanh-vien',
    author: 'quan',
    unit: 'toHoaHoc',
    category: 'hoatDongGiaoDuc',
    title: 'Câu lạc bộ Hoá học tuyển thành viên: mang theo một cây bắp cải tím',
    summary:
      'Buổi ra mắt của câu lạc bộ dùng nước bắp cải tím làm chất chỉ thị; ai pha được đủ bảy màu thì nhận luôn thẻ thành viên.',
    cover: {
      scene: 'labBench',
      seed: 33,
      palette: 'leaf',
      alt: 'Tranh vẽ dãy ống nghiệm và bình thuỷ tinh chứa dung dịch nhiều màu trên bàn thí nghiệm.',
      caption: 'Bảy ống nghiệm, bảy màu, chỉ từ một cây bắp cải tím.',
      credit: 'Tổ Hoá học',
    },
    body: [
      {
        p: 'Chiều thứ Sáu hằng tuần, phòng thí nghiệm sẽ sáng đèn thêm một tiếng rưỡi. Câu lạc bộ Hoá học năm học 2026–2027 mở cửa cho học sinh cả ba khối, không cần điểm môn Hoá cao, chỉ cần thích tự tay thử.',
      },
      {
        p: 'Buổi ra mắt có một bài tập duy nhất: từ nước luộc bắp cải tím, giấm, xà phòng, nước chanh, nước rửa chén và baking soda, hãy pha ra dãy bảy màu từ đỏ đến vàng lục. Công thức không có sẵn. Nhóm nào ra màu trước phải giải thích được vì sao.',
      },
      { h2: 'Đăng ký thế nào' },
      {
        ul: [
          'Ghi tên tại bảng tin trước phòng thí nghiệm, hạn cuối thứ Sáu 13/11/2026.',
          'Mỗi khối nhận tối đa mười hai em để ai cũng có chỗ đứng ở bàn.',
          'Sinh hoạt từ 15 giờ 45 đến 17 giờ 15, nghỉ các tuần có kiểm tra định kỳ.',
        ],
      },
      {
        p: 'Dụng cụ do nhà trường chuẩn bị; câu lạc bộ không thu phí. Cha mẹ học sinh chỉ cần ký vào phiếu đồng ý để con ở lại trường sau giờ học.',
      },
    ],
    story: [
      { at: '2026-11-06T20:10:00+07:00', by: 'quan', do: 'create' },
      { at: '2026-11-06T21:15:00+07:00', by: 'quan', do: 'submit' },
      { at: '2026-11-07T08:40:00+07:00', by: 'bao', do: 'endorse' },
      { at: '2026-11-08T19:25:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-11-09T06:40:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'thao-giang-truc-tuyen-cum-truong-thang-12',
    author: 'quan',
    unit: 'toHoaHoc',
    category: 'chuyenMon',
    title: 'Kế hoạch thao giảng trực tuyến cụm trường tháng 12',
    summary:
      'Ba tiết dạy môn Hoá học được dự giờ qua mạng giữa các trường trong cụm, mỗi tiết có nửa giờ góp ý mở.',
    body: [
      {
        p: 'Tháng 12/2026, Tổ Hoá học cùng các trường trong cụm chuyên môn tổ chức ba tiết thao giảng trực tuyến. Giáo viên dạy tại lớp mình; đồng nghiệp ở trường khác dự qua đường truyền của hệ thống quản lý học tập.',
      },
      {
        table: {
          head: ['Ngày', 'Bài dạy', 'Lớp'],
          rows: [
            ['02/12/2026', 'Ester trong đời sống', 'Khối 12'],
            ['09/12/2026', 'Chuẩn độ acid – base', 'Khối 11'],
            ['16/12/2026', 'Tốc độ phản ứng', 'Khối 10'],
          ],
        },
      },
      {
        p: 'Mỗi tiết dùng hai máy quay: một hướng về bảng, một đặt ở bàn của một nhóm học sinh để người dự thấy các em làm, không chỉ nghe thầy cô nói. Hình ảnh không được ghi lại; phiếu quan sát được gửi về tổ ngay sau giờ dạy.',
      },
      {
        p: 'Sau mỗi tiết là nửa giờ góp ý. Người dự nêu một điều muốn mang về lớp mình và một điều sẽ làm khác đi. Biên bản tổng hợp được lưu tại kho học liệu của tổ.',
      },
      {
        p: 'Thầy cô muốn dự xin đăng ký với tổ trước ngày 30/11 để được gửi đường dẫn. Mỗi trường cử tối đa năm người cho một tiết để phần góp ý không thành hội nghị.',
      },
    ],
    story: [
      { at: '2026-11-22T20:15:00+07:00', by: 'quan', do: 'create' },
      { at: '2026-11-23T07:20:00+07:00', by: 'quan', do: 'submit' },
    ],
    ends: { state: 'inReview', versions: 0 },
  },
  {
    key: 'xa-phong-tu-dau-an-da-dung',
    author: 'lan',
    unit: 'toHoaHoc',
    category: 'chuyenMon',
    title: 'Xà phòng từ dầu ăn đã dùng: một tiết Hoá 12 có mùi sả',
    summary:
      'Học sinh lớp 12 gom dầu chiên của căn tin, lọc sạch và nấu thành xà phòng rửa tay cho cả trường.',
    cover: {
      scene: 'labBench',
      seed: 52,
      palette: 'dusk',
      alt: 'Tranh vẽ bàn thí nghiệm với cốc, bình tam giác và giá ống nghiệm chứa dung dịch màu.',
      caption: 'Bàn chuẩn bị cho mẻ xà phòng đầu tiên.',
      credit: 'Tổ Hoá học',
    },
    body: [
      {
        p: 'Hai can dầu chiên của căn tin được để lắng ba ngày rồi lọc qua bốn lớp vải. Từ thứ nước vàng sẫm ấy, học sinh lớp 12 nấu ra mẻ xà phòng đầu tiên của năm học, thơm mùi sả và không hề ngả màu.',
      },
      {
        p: 'Dung dịch sodium hydroxide được pha từ hôm trước; đến giờ học chỉ còn cân dầu, đo nhiệt độ và khuấy. Mỗi nhóm phải tính trước lượng kiềm cần dùng từ chỉ số xà phòng hoá, sai quá năm phần trăm thì phải tính lại mới được bật bếp.',
      },
      { h2: 'Chờ bốn tuần' },
      {
        p: 'Xà phòng mới nấu còn kiềm dư nên phải để ráo bốn tuần rồi mới thử pH. Mẻ nào pH còn trên 10 thì dùng để lau sàn phòng thí nghiệm, mẻ đạt mới được đặt ở bồn rửa tay.',
      },
      {
        p: 'Từ một tiết trong chương Ester – Lipid, các em có thêm việc cho cả tháng: theo dõi khối lượng, độ cứng, độ bọt và ghi vào bảng chung của lớp.',
      },
    ],
    story: [
      { at: '2026-11-17T20:20:00+07:00', by: 'lan', do: 'create' },
      { at: '2026-11-17T21:30:00+07:00', by: 'lan', do: 'submit' },
      {
        at: '2026-11-18T14:05:00+07:00',
        by: 'bao',
        do: 'requestChanges',
        comment: 'Bài hay. Nhờ cô nói rõ ai pha kiềm: người đọc dễ hiểu nhầm là học sinh tự pha.',
      },
      {
        at: '2026-11-19T17:10:00+07:00',
        by: 'lan',
        edit: {
          replace: [
            [
              'Dung dịch sodium hydroxide được pha từ hôm trước; đến giờ học chỉ còn cân dầu, đo nhiệt độ và khuấy.',
              'Thầy cô pha dung dịch sodium hydroxide từ hôm trước; học sinh đeo kính, mang găng, chỉ cân dầu, đo nhiệt độ và khuấy.',
            ],
          ],
        },
      },
      {
        at: '2026-11-19T17:20:00+07:00',
        by: 'lan',
        do: 'submit',
        comment: 'Em đã ghi rõ phần việc của thầy cô và của học sinh.',
      },
    ],
    ends: { state: 'inReview', versions: 0 },
  },
  {
    key: 'ba-cach-dung-thi-nghiem-ao',
    author: 'bao',
    unit: 'toHoaHoc',
    category: 'hocLieu',
    title: 'Ba cách dùng thí nghiệm ảo không cần phòng máy',
    summary:
      'Một chiếc máy chiếu, vài điện thoại của thầy cô hoặc một tờ giấy in: thí nghiệm ảo vẫn đến được lớp học.',
    cover: {
      scene: 'robotics',
      seed: 9,
      palette: 'mist',
      alt: 'Tranh vẽ màn hình máy tính với các khối lệnh nhiều màu, bên cạnh là một chú rô-bốt nhỏ.',
      caption: 'Thí nghiệm ảo giúp xem lại những bước diễn ra quá nhanh ở bàn thật.',
      credit: 'Tổ Hoá học',
    },
    body: [
      {
        p: 'Phòng máy của trường kín lịch từ đầu tuần đến cuối tuần. Trong khi chờ, tổ đã thử ba cách đưa thí nghiệm ảo vào lớp học thường mà không cần mỗi em một máy.',
      },
      { h3: 'Cách 1: cả lớp một màn hình' },
      {
        p: 'Giáo viên chiếu thí nghiệm và dừng trước mỗi bước. Các nhóm giơ thẻ dự đoán, sau đó mới bấm tiếp. Bài nào có nhiều hiện tượng trái với trực giác thì càng hợp.',
      },
      { h3: 'Cách 2: trạm xoay' },
      {
        p: 'Bốn trạm, trong đó một trạm có máy tính xách tay của giáo viên, ba trạm còn lại là dụng cụ thật. Mỗi nhóm ở một trạm tám phút.',
      },
      { h3: 'Cách 3: thí nghiệm ảo trên giấy' },
      {
        p: 'In bốn khung hình của thí nghiệm, cắt rời, học sinh xếp lại theo thứ tự và viết lời giải thích dưới mỗi khung. Cách này dùng được cả khi mất điện.',
      },
      {
        table: {
          head: ['Cách', 'Số lớp đã thử', 'Học sinh trả lời đúng câu hỏi cuối giờ'],
          rows: [
            ['Cả lớp một màn hình', '4', '68%'],
            ['Trạm xoay', '3', '81%'],
            ['Trên giấy', '2', '74%'],
          ],
        },
      },
    ],
    story: [
      { at: '2026-11-20T19:50:00+07:00', by: 'bao', do: 'create' },
      { at: '2026-11-21T08:25:00+07:00', by: 'bao', do: 'submit' },
      {
        at: '2026-11-22T19:35:00+07:00',
        by: 'son',
        do: 'requestChanges',
        comment:
          'Thiếu nguồn của bảng số liệu: câu hỏi nào, bao nhiêu học sinh trả lời? Thầy bổ sung giúp rồi gửi lại.',
      },
    ],
    ends: { state: 'changesRequested', versions: 0 },
  },
]
