import type { ArticleData } from '../types.ts'

export const LICH_SU_DIA_LI: readonly ArticleData[] = [
  {
    key: 'thu-thiem-trong-ky-uc-nguoi-gia',
    author: 'linh',
    unit: 'toLichSuDiaLi',
    category: 'chuyenMon',
    title: 'Thủ Thiêm trong ký ức người già',
    summary:
      'Dự án giáo dục địa phương của khối 10: phỏng vấn ông bà, vẽ lại những bến đò đã mất và đặt chúng lên bản đồ hôm nay.',
    cover: {
      scene: 'boats',
      seed: 9,
      palette: 'dusk',
      alt: 'Tranh vẽ ghe gỗ và lục bình trên dòng sông rộng, mặt trời vàng trên dãy nhà xa.',
      caption: 'Bến đò ngày xưa, vẽ lại theo lời kể của người từng chèo đò.',
      credit: 'Tổ Lịch sử – Địa lí',
    },
    body: [
      {
        p: 'Trước khi có hầm và cầu, muốn sang sông phải đi phà. Học sinh khối 10 nghe câu ấy nhiều lần, nhưng đến tháng 11 năm nay các em mới thật sự đi hỏi: phà cập ở đâu, vé bao nhiêu, nước lớn thì làm sao dắt xe đạp lên?',
      },
      {
        p: 'Mỗi nhóm tìm gặp hai người trên sáu mươi lăm tuổi từng sống ở bán đảo. Cuộc trò chuyện được xin phép ghi lại, người kể được đọc lại bản chép và sửa trước khi nộp. Có cụ sửa đến ba lần vì muốn nhớ cho đúng tên con rạch.',
      },
      { h2: 'Chồng hai tấm bản đồ' },
      {
        p: 'Phần khó nhất là đặt ký ức lên bản đồ. “Gần cây bàng” hay “đầu xóm” không có toạ độ. Các nhóm đối chiếu với bản đồ cũ ở thư viện, đi bộ dọc bờ kè, rồi đánh dấu bằng ba mức tin cậy: chắc, gần đúng và chưa rõ.',
      },
      {
        p: 'Sản phẩm cuối cùng là một tấm bản đồ khổ lớn treo ở hành lang, với mười bảy bến đò, bốn ngôi chợ nhỏ và một bãi đá bóng nay nằm dưới chân toà nhà cao tầng. Bản chép lời kể được giữ ở thư viện trường, ai muốn đọc đều mượn được.',
      },
    ],
    story: [
      { at: '2025-11-25T20:10:00+07:00', by: 'linh', do: 'create' },
      { at: '2025-11-26T19:30:00+07:00', by: 'linh', do: 'submit' },
      {
        at: '2025-11-27T09:45:00+07:00',
        by: 'ha',
        do: 'endorse',
        comment: 'Tên các con rạch đã đối chiếu với bản đồ ở thư viện.',
      },
      { at: '2025-11-27T17:20:00+07:00', by: 'son', do: 'approve' },
      { at: '2025-11-28T06:55:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'moi-do-vat-mot-chuyen-lich-su',
    author: 'ha',
    unit: 'toLichSuDiaLi',
    category: 'chuyenMon',
    title: 'Mỗi đồ vật một chuyện lịch sử',
    summary:
      'Chiếc bi đông, tấm tem phiếu, cái radio cũ: lớp 12 dựng một bảo tàng một ngày từ những thứ còn trong nhà mình.',
    cover: {
      scene: 'classroom',
      seed: 29,
      palette: 'dusk',
      alt: 'Tranh vẽ lớp học có bảng xanh lớn, giáo viên đứng bên bảng, học sinh ngồi theo dãy.',
      caption: 'Phòng học biến thành bảo tàng trong đúng một ngày.',
      credit: 'Tổ Lịch sử – Địa lí',
    },
    body: [
      {
        p: 'Dịp 30/4 năm nay, mỗi học sinh lớp 12 mang đến một đồ vật lâu năm trong nhà và viết cho nó một tấm nhãn đúng tám mươi chữ. Nhãn phải trả lời được: vật này của ai, dùng vào việc gì, và vì sao nhà mình còn giữ.',
      },
      {
        p: 'Ba mươi chín đồ vật được bày trên bàn học phủ vải trắng. Người xem dừng lâu nhất trước một cây kim đan bằng căm xe đạp và một lá thư chỉ có bốn chữ: “Con vẫn khoẻ, má”.',
      },
      {
        p: 'Không phải nhà nào cũng còn giữ được đồ cũ. Những em không có gì mang theo thì ghi lại một câu chuyện nghe từ ông bà và đặt nó lên một chiếc bàn trống. Chiếc bàn trống ấy có đến năm tấm nhãn.',
      },
      {
        p: 'Bài tập này giúp các em hiểu một điều khó giảng bằng lời: sử liệu không chỉ nằm trong sách, và một đồ vật chỉ biết nói khi có người hỏi đúng câu. Toàn bộ nhãn được gom thành tập, chủ nhân giữ bản gốc, lớp giữ bản sao.',
      },
    ],
    story: [
      { at: '2026-04-27T19:40:00+07:00', by: 'ha', do: 'create' },
      { at: '2026-04-27T21:00:00+07:00', by: 'ha', do: 'submit' },
      { at: '2026-04-28T10:15:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-04-28T11:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'ban-do-nhung-cho-ngap-quanh-truong',
    author: 'phuc',
    unit: 'toLichSuDiaLi',
    category: 'chuyenMon',
    title: 'Bản đồ những chỗ ngập quanh trường',
    summary:
      'Sau ba đợt triều cường, học sinh lớp 12 vẽ xong bản đồ ngập trong bán kính một cây số và gợi ý đường đi học khô ráo nhất.',
    cover: {
      scene: 'rain',
      seed: 6,
      alt: 'Tranh vẽ sân trường trong mưa, học sinh che những chiếc dù xanh, mặt sân đọng nước.',
      caption: 'Những hôm mưa gặp triều cường, nước lên rất nhanh.',
      credit: 'Tổ Lịch sử – Địa lí',
    },
    body: [
      {
        p: 'Đường nào ngập trước, ngập bao sâu, bao lâu thì rút? Ba câu hỏi ấy nghe đơn giản cho đến khi phải trả lời bằng số. Trong tháng 10, hai lớp 12 chia nhau ghi mực nước ở hai mươi hai điểm vào những ngày triều cao.',
      },
      {
        p: 'Dụng cụ chỉ có thước dây, sơn đánh dấu và đồng hồ. Các em đo từ vỉa hè, đi theo nhóm ba người có giáo viên đi cùng, tuyệt đối không lội vào chỗ nước chảy xiết hoặc gần nắp cống.',
      },
      { h2: 'Ba đường nên tránh, hai đường nên đi' },
      {
        p: 'Bản đồ cho thấy có ba đoạn ngập trên ba mươi xăng-ti-mét khi triều vượt mức báo động, trong đó một đoạn rút rất chậm vì cống bị rác chặn. Hai đường vòng qua khu dân cư tuy xa hơn bốn trăm mét nhưng gần như luôn khô.',
      },
      {
        p: 'Bản in khổ A3 đã được dán ở cổng trường và gửi khu phố. Vào những ngày có dự báo triều cường, giáo viên chủ nhiệm sẽ nhắc lại đường đi cho các em đi xe đạp và đi bộ.',
      },
    ],
    story: [
      { at: '2026-10-30T19:20:00+07:00', by: 'phuc', do: 'create' },
      { at: '2026-10-31T08:30:00+07:00', by: 'phuc', do: 'submit' },
      { at: '2026-11-01T19:45:00+07:00', by: 'ha', do: 'endorse' },
      { at: '2026-11-02T08:20:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-11-02T09:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'mot-buoi-o-bao-tang-thanh-pho',
    author: 'linh',
    unit: 'toLichSuDiaLi',
    category: 'hoatDongGiaoDuc',
    title: 'Một buổi ở bảo tàng: mỗi nhóm chỉ được xem ba hiện vật',
    summary:
      'Thay vì đi hết các phòng, lớp 10 chọn ba hiện vật và ngồi lại với mỗi thứ hai mươi phút, không chụp ảnh, chỉ vẽ.',
    cover: {
      scene: 'readingCorner',
      seed: 44,
      palette: 'leaf',
      alt: 'Tranh vẽ quyển sổ mở trên bàn, chồng sách, chậu cây và cửa sổ nhìn ra sông.',
      caption: 'Sổ vẽ là thứ duy nhất các em mang vào phòng trưng bày.',
      credit: 'Tổ Lịch sử – Địa lí',
    },
    body: [
      {
        p: 'Đi bảo tàng theo kiểu lướt qua thì mười lăm phút là xong một tầng. Chuyến đi ngày 14/11 của khối 10 làm ngược lại: mỗi nhóm chọn trước ba hiện vật và dành hai mươi phút cho mỗi thứ.',
      },
      {
        p: 'Trong hai mươi phút ấy, các em vẽ lại hiện vật bằng bút chì, đếm những chi tiết mà ảnh chụp bỏ sót, rồi mới đọc nhãn. Nhiều nhóm nhận ra mình đã đoán sai hoàn toàn công dụng của món đồ, và chỗ đoán sai trở thành đề tài của bài thuyết trình.',
      },
      {
        p: 'Nhân viên bảo tàng đi cùng chỉ trả lời khi được hỏi. Câu hỏi khó nhất trong ngày đến từ một nhóm đứng trước tủ gốm: làm sao biết chiếc tô này từng được dùng, chứ không phải chỉ để trưng?',
      },
      { quote: 'Em vẽ đến lần thứ ba mới thấy cái bình có một vết hàn.' },
      {
        p: 'Bộ sưu tập gồm bốn mươi tám bức vẽ đang được trưng bày ở hành lang dãy B đến hết ngày 04/12.',
      },
    ],
    story: [
      { at: '2026-11-19T20:00:00+07:00', by: 'linh', do: 'create' },
      { at: '2026-11-20T19:15:00+07:00', by: 'linh', do: 'submit' },
      { at: '2026-11-21T10:30:00+07:00', by: 'ha', do: 'endorse' },
    ],
    ends: { state: 'inApproval', versions: 0 },
  },
  {
    key: 'dang-ky-tham-quan-rung-ngap-man',
    author: 'phuc',
    unit: 'toLichSuDiaLi',
    category: 'hoatDongGiaoDuc',
    title: 'Đăng ký tham quan rừng ngập mặn Cần Giờ',
    summary:
      'Chuyến thực địa một ngày dành cho khối 11, tìm hiểu rễ cây đước, bãi bồi và nghề giữ rừng.',
    cover: {
      scene: 'greenSunday',
      seed: 25,
      palette: 'leaf',
      alt: 'Tranh vẽ học sinh áo xanh trồng cây non bên bờ sông, có xẻng và bình tưới.',
      caption: 'Cây non chờ được trồng ở bãi bồi.',
      credit: 'Tổ Lịch sử – Địa lí',
    },
    body: [
      {
        p: 'Chuyến thực địa dự kiến diễn ra thứ Bảy 24/10/2026, khởi hành lúc 6 giờ từ cổng trường và về trước 17 giờ. Học sinh đi theo lớp, mỗi xe có hai giáo viên.',
      },
      {
        ul: [
          'Nội dung: đo độ mặn theo ba điểm, quan sát rễ cây đước, gặp người giữ rừng.',
          'Mang theo: nón, giày kín, nước uống, áo mưa mỏng.',
          'Phiếu đồng ý của cha mẹ nộp cho giáo viên chủ nhiệm trước thứ Tư 21/10.',
        ],
      },
      {
        p: 'Học sinh có vấn đề sức khoẻ cần báo trước cho nhân viên y tế để được chuẩn bị riêng. Bạn nào không đi sẽ học bài thay thế tại trường.',
      },
      {
        p: 'Chuyến đi không tính điểm. Mỗi nhóm chỉ nộp một trang sổ thực địa: một hình vẽ, một con số tự đo và một câu hỏi chưa trả lời được.',
      },
    ],
    story: [
      { at: '2026-10-12T16:30:00+07:00', by: 'phuc', do: 'create' },
      { at: '2026-10-12T19:30:00+07:00', by: 'phuc', do: 'submit' },
      { at: '2026-10-13T09:05:00+07:00', by: 'ha', do: 'endorse' },
      { at: '2026-10-13T15:20:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-10-13T16:00:00+07:00', by: 'dang', do: 'publish' },
      {
        at: '2026-10-19T14:10:00+07:00',
        by: 'diem',
        do: 'unpublish',
        comment:
          'Đơn vị đón đoàn báo hoãn vì thời tiết, ngày mới chưa chốt. Gỡ để cha mẹ không đăng ký nhầm.',
      },
    ],
    ends: { state: 'unpublished', versions: 1 },
  },
]
