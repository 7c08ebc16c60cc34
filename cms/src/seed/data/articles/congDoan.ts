import type { ArticleData } from '../types.ts'

export const CONG_DOAN: readonly ArticleData[] = [
  {
    key: 'tham-nha-giao-huu-tri-2025',
    author: 'phuc',
    unit: 'congDoan',
    category: 'phongTrao',
    title: 'Thăm nhà giáo hưu trí: cô vẫn nhớ thời khoá biểu năm 1998',
    summary:
      'Trước ngày 20/11, Công đoàn đến thăm mười bốn thầy cô đã nghỉ hưu, mang theo một món quà không gói: tập ảnh các lớp cũ.',
    cover: {
      scene: 'flameTree',
      seed: 16,
      palette: 'morning',
      alt: 'Tranh vẽ cây phượng đỏ và ghế dài trong sân trường, phía sau là dãy lớp học mái đỏ.',
      caption: 'Ghế đá dưới gốc phượng, nơi nhiều thế hệ thầy cô từng ngồi chấm bài.',
      credit: 'Công đoàn',
    },
    body: [
      {
        p: 'Có cô đã quên tên con đường trước nhà, nhưng vẫn nhớ thứ Ba tiết bốn của năm 1998 dạy lớp nào. Trong hai ngày cuối tuần trước lễ 20/11, đoàn của Công đoàn trường đi thăm mười bốn thầy cô đã nghỉ hưu, chia thành bốn nhóm theo khu vực.',
      },
      {
        p: 'Món quà năm nay là một tập ảnh nhỏ, in lại từ kho ảnh cũ của trường: lễ khai giảng, sân đất đỏ, hàng rào tre. Cô giáo dạy Sinh về hưu đã mười sáu năm nhận ra từng cây trong vườn trường, chỉ có người trong ảnh là phải hỏi lại.',
      },
      {
        quote: 'Đừng tặng cô hoa. Kể cô nghe tụi nhỏ bây giờ học tiết sinh học đầu tiên ở đâu.',
      },
      {
        p: 'Nhiều thầy cô gửi lại cho trường giáo án viết tay. Thư viện sẽ chụp lại, giữ bản gốc trong tủ kính và mời các thầy cô đến kể chuyện cho học sinh trong học kỳ II.',
      },
    ],
    story: [
      { at: '2025-11-17T19:25:00+07:00', by: 'phuc', do: 'create' },
      { at: '2025-11-17T20:50:00+07:00', by: 'phuc', do: 'submit' },
      { at: '2025-11-18T10:40:00+07:00', by: 'dung', do: 'endorse' },
      { at: '2025-11-18T16:25:00+07:00', by: 'diem', do: 'approve' },
      { at: '2025-11-19T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 've-nguon-can-gio-2026',
    author: 'phuc',
    unit: 'congDoan',
    category: 'phongTrao',
    title: 'Chuyến đi Cần Giờ của Công đoàn: một ngày không nhắc đến giáo án',
    summary:
      'Sáu mươi hai công đoàn viên và gia đình dành một ngày hè trồng đước, thăm nhà truyền thống và ăn cơm với người giữ rừng.',
    cover: {
      scene: 'boats',
      seed: 15,
      palette: 'leaf',
      alt: 'Tranh vẽ ghe gỗ trên sông xanh, cụm lục bình và rặng cây thấp ở bờ xa.',
      caption: 'Đường vào rừng đi bằng ghe, lúc nước lớn.',
      credit: 'Công đoàn',
    },
    body: [
      {
        p: 'Quy định duy nhất của chuyến đi ngày 11/7: ai nhắc đến giáo án, điểm số hay sổ đầu bài thì phải góp năm nghìn đồng vào ống tre. Cuối ngày, ống tre đếm được 85.000 đồng, đủ mua kẹo cho trẻ em trên đường về.',
      },
      {
        p: 'Buổi sáng, đoàn dâng hương tại nhà truyền thống rồi đi ghe vào rừng. Mỗi gia đình được giao hai mươi trái đước để cắm xuống bãi bồi. Trẻ con làm nhanh hơn người lớn vì không sợ lún bùn.',
      },
      {
        p: 'Bữa trưa ăn cùng những người giữ rừng: cá kèo kho rau răm, canh chua lá giang. Bác giữ rừng kể về những năm đầu trồng lại cây, khi cả vùng chỉ có bùn và gió. Nghe xong, nhiều thầy cô đã hẹn quay lại với học sinh.',
      },
      {
        p: 'Công đoàn cảm ơn các đoàn viên đã lo xe, lo thuốc và hát suốt quãng đường về dù trời mưa tầm tã.',
      },
    ],
    story: [
      { at: '2026-07-12T16:10:00+07:00', by: 'phuc', do: 'create' },
      { at: '2026-07-12T20:20:00+07:00', by: 'phuc', do: 'submit' },
      { at: '2026-07-13T09:00:00+07:00', by: 'dung', do: 'endorse' },
      { at: '2026-07-14T10:30:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-07-14T14:15:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'thu-gui-thay-co-ngay-20-11-2026',
    author: 'dung',
    unit: 'congDoan',
    category: 'phongTrao',
    title: 'Thư gửi thầy cô nhân ngày 20/11',
    summary:
      'Vài dòng của Công đoàn gửi những người đứng lớp, trực thư viện, phòng y tế, phòng thí nghiệm và cổng trường.',
    cover: {
      scene: 'readingCorner',
      seed: 52,
      palette: 'noon',
      alt: 'Tranh vẽ quyển sách mở, chồng sách và chậu cây bên cửa sổ, cánh phượng rơi trên mặt bàn.',
      caption: 'Một góc bàn làm việc trước giờ lên lớp.',
      credit: 'Công đoàn',
    },
    body: [
      {
        p: 'Kính gửi quý thầy cô và các anh chị trong trường,',
      },
      {
        p: 'Có người trong chúng ta hôm nay sẽ nhận nhiều lời chúc, có người thì không ai nhớ đến: cô lao công đến từ 5 giờ 30, anh bảo vệ nhớ mặt cả nghìn học sinh, thầy thiết bị ngồi rửa ống nghiệm sau tiếng trống tan trường. Lá thư này gửi đến tất cả.',
      },
      {
        p: 'Một năm qua, trường mình có thêm một hàng bần ven kênh, một góc sách không cần sổ và rất nhiều bài học ra khỏi lớp. Đằng sau mỗi điều ấy là những buổi tối soạn bài mà gia đình thầy cô đã lặng lẽ nhường lại.',
      },
      {
        p: 'Chúc thầy cô giữ được giọng nói, giấc ngủ và niềm vui gặp học trò. Bữa cơm thân mật của Công đoàn bắt đầu lúc 11 giờ 30 hôm nay tại nhà đa năng, mời cả những người đang trực.',
      },
    ],
    story: [
      { at: '2026-11-17T16:20:00+07:00', by: 'dung', do: 'create' },
      { at: '2026-11-18T08:30:00+07:00', by: 'dung', do: 'submit' },
      { at: '2026-11-18T17:10:00+07:00', by: 'diem', do: 'approve' },
      {
        at: '2026-11-19T09:20:00+07:00',
        by: 'dang',
        do: 'schedule',
        scheduleFor: '2026-11-20T06:00:00+07:00',
      },
      { at: '2026-11-20T06:00:00+07:00', by: 'clock', do: 'publishDue' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'hoi-thao-nha-giao-thang-12',
    author: 'phuc',
    unit: 'congDoan',
    category: 'phongTrao',
    title: 'Hội thao nhà giáo tháng 12: thêm môn kéo co liên tổ',
    summary:
      'Bốn môn thi, bốn buổi chiều thứ Năm; đội nào cũng phải có cả thầy lẫn cô và ít nhất một người trên năm mươi tuổi.',
    cover: {
      scene: 'footballPitch',
      seed: 21,
      palette: 'leaf',
      alt: 'Tranh vẽ sân bóng xanh của trường với hai đội đang thi đấu, hàng cây và dãy nhà phía sau.',
      caption: 'Sân trường chiều thứ Năm sẽ là của thầy cô.',
      credit: 'Công đoàn',
    },
    body: [
      {
        p: 'Hội thao nhà giáo năm nay gồm cầu lông đôi nam nữ, bóng chuyền hơi, cờ tướng và môn mới là kéo co liên tổ. Lịch thi đấu rơi vào bốn buổi chiều thứ Năm của tháng 12, từ 16 giờ 15.',
      },
      {
        p: 'Mỗi đội phải có cả thầy lẫn cô và ít nhất một thành viên trên năm mươi tuổi. Riêng môn kéo co, các tổ được ghép theo bốc thăm để khỏi tổ nào thắng mãi.',
      },
      {
        p: 'Học sinh được mời làm trọng tài và cổ động viên. Ban tổ chức xin lưu ý khán giả: có thể nhắc thầy cô thở đều, không nhắc bài tập.',
      },
      {
        p: 'Đăng ký tại văn phòng Công đoàn trước ngày 28/11. Nhân viên y tế trực suốt các buổi; thầy cô nhớ khởi động kỹ và mang giày đế mềm khi vào nhà đa năng.',
      },
    ],
    story: [
      { at: '2026-11-20T19:30:00+07:00', by: 'phuc', do: 'create' },
      { at: '2026-11-21T07:50:00+07:00', by: 'phuc', do: 'submit' },
      { at: '2026-11-22T18:30:00+07:00', by: 'dung', do: 'endorse' },
      { at: '2026-11-23T07:45:00+07:00', by: 'diem', do: 'approve' },
    ],
    ends: { state: 'approved', versions: 0 },
  },
]
