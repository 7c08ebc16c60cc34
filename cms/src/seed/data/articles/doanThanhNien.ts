import type { ArticleData } from '../types.ts'

export const DOAN_THANH_NIEN: readonly ArticleData[] = [
  {
    key: 'chu-nhat-xanh-thang-10-2025',
    author: 'phuc',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Chủ nhật xanh tháng 10: một trăm bốn mươi cây con xuống đất',
    summary:
      'Đoàn trường cùng khu phố trồng dải cây dọc bờ rạch; mỗi chi đoàn nhận chăm mười cây trong suốt năm học.',
    cover: {
      scene: 'greenSunday',
      seed: 5,
      palette: 'morning',
      alt: 'Tranh vẽ đoàn viên áo xanh trồng cây non bên sông, có xẻng, bình tưới và mặt trời.',
      caption: 'Mỗi chi đoàn nhận chăm mười cây trong suốt năm học.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Sáu giờ sáng Chủ nhật 12/10, bờ rạch sau trường đã đông. Bác tổ trưởng khu phố mang ra hai can nước trà, các chi đoàn mang xẻng, còn xe ba gác chở cây thì đến sau cùng vì kẹt ở đầu hẻm.',
      },
      {
        p: 'Một trăm bốn mươi cây gồm bần chua, bằng lăng và dâm bụt được chia theo độ cao của bờ: cây chịu ngập trồng sát mép nước, cây hoa trồng phía đường. Trước khi trồng, nhóm Sinh học giải thích vì sao bần mọc rễ ngược lên trời.',
      },
      { h2: 'Việc chính bắt đầu từ hôm sau' },
      {
        p: 'Trồng cây mất một buổi sáng, giữ cây mất cả năm. Mỗi chi đoàn nhận mười cây, có bảng tên bằng gỗ vụn và lịch tưới hai tuần một lần. Cây nào chết phải báo để trồng lại, không trách ai, chỉ cần ghi nguyên nhân.',
      },
      {
        p: 'Đoàn trường cảm ơn bà con khu phố đã cho mượn vòi nước và chỗ để dụng cụ. Chủ nhật xanh kế tiếp dự kiến vào tháng 12.',
      },
    ],
    story: [
      { at: '2025-10-12T16:30:00+07:00', by: 'phuc', do: 'create' },
      { at: '2025-10-12T20:00:00+07:00', by: 'phuc', do: 'submit' },
      { at: '2025-10-13T09:40:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2025-10-13T16:10:00+07:00', by: 'diem', do: 'approve' },
      { at: '2025-10-14T06:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'hoi-cho-tet-2026',
    author: 'hoang',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Hội chợ Tết trong sân trường: bánh tét nóng và câu đối viết tay',
    summary:
      'Hai mươi hai gian hàng do học sinh tự nấu, tự bán; tiền lời góp vào quỹ xe đạp cho bạn ở xa.',
    cover: {
      scene: 'tetFair',
      seed: 2,
      palette: 'morning',
      alt: 'Tranh vẽ hội chợ Tết trong sân trường: gian hàng mái sọc, đèn lồng đỏ và cành mai vàng.',
      caption: 'Gian hàng nào cũng có một câu đối tự viết.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Sáng thứ Bảy 07/02, nồi bánh tét đầu tiên được vớt ra lúc 5 giờ 30, sau một đêm cha mẹ và thầy cô thay nhau canh lửa. Đến 7 giờ, hai mươi hai gian hàng đã căng xong mái, treo xong đèn lồng.',
      },
      {
        p: 'Bán chạy nhất là gian củ kiệu của lớp 11 và quầy viết câu đối của câu lạc bộ Thư pháp. Mỗi câu đối giá mười nghìn đồng, người mua được tự chọn chữ, người viết phải giải nghĩa trước khi hạ bút.',
      },
      { h2: 'Tiền lời đi đâu' },
      {
        p: 'Các lớp nộp lại toàn bộ tiền lời sau khi trừ vốn. Tổng cộng 18.450.000 đồng, được kiểm đếm ngay tại chỗ bởi đại diện học sinh, Đoàn trường và Ban đại diện cha mẹ học sinh. Số tiền góp vào quỹ xe đạp, mua xe cho các bạn nhà xa trong học kỳ II.',
      },
      {
        p: 'Rác của hội chợ được phân thành ba loại ngay từ đầu. Cuối buổi cân được sáu mươi mốt ký rác hữu cơ, tất cả đưa về hố ủ ở vườn trường.',
      },
    ],
    story: [
      { at: '2026-02-07T17:30:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-02-07T20:45:00+07:00', by: 'hoang', do: 'submit' },
      {
        at: '2026-02-08T09:30:00+07:00',
        by: 'nam',
        do: 'endorse',
        comment: 'Số tiền khớp với biên bản kiểm đếm.',
      },
      { at: '2026-02-09T08:00:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-02-09T08:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'tu-van-huong-nghiep-khoi-12',
    author: 'hoang',
    unit: 'doanThanhNien',
    category: 'huongNghiep',
    title: 'Ngày hướng nghiệp: hỏi người làm nghề, đừng hỏi nghề nào dễ',
    summary:
      'Mười tám cha mẹ và cựu học sinh kể về một ngày làm việc thật của mình, kể cả những phần chán nhất.',
    cover: {
      scene: 'classroom',
      seed: 36,
      palette: 'noon',
      alt: 'Tranh vẽ người hướng dẫn đứng cạnh bảng xanh, học sinh ngồi quay lưng ở các dãy bàn.',
      caption: 'Mỗi phòng học một nghề, mỗi lượt hai mươi lăm phút.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Ngày hướng nghiệp 21/3 không có gian hàng của trường đại học nào. Mười tám vị khách là cha mẹ học sinh và cựu học sinh, mỗi người một phòng học, kể về một ngày đi làm của mình từ lúc chuông báo thức đến lúc về nhà.',
      },
      {
        p: 'Có điều dưỡng khoa cấp cứu, thợ máy tàu, kế toán, người làm bánh, lập trình viên, cô giáo mầm non, tài xế xe cứu hộ. Câu hỏi bắt buộc dành cho tất cả: phần nào trong nghề này chán nhất, và vì sao anh chị vẫn làm?',
      },
      { h2: 'Ba câu mang về' },
      {
        ul: [
          'Việc này khiến người ta mệt kiểu gì: mệt tay, mệt đầu hay mệt lòng?',
          'Muốn bắt đầu thì cần học ở đâu, mất bao lâu, tốn bao nhiêu?',
          'Nếu không hợp thì rẽ sang hướng nào?',
        ],
      },
      {
        p: 'Phiếu cuối buổi cho thấy gần một phần ba học sinh khối 12 đã đổi thứ tự nguyện vọng hoặc muốn tìm hiểu thêm trước khi đăng ký. Phòng tư vấn mở cửa trưa thứ Ba và thứ Năm cho đến hết tháng 4.',
      },
    ],
    story: [
      { at: '2026-03-21T19:00:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-03-21T21:10:00+07:00', by: 'hoang', do: 'submit' },
      { at: '2026-03-23T09:00:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2026-03-23T17:05:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-03-24T06:55:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'hoi-trai-26-3-2026',
    author: 'nam',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Hội trại 26/3: dựng cổng trại trong bốn mươi lăm phút',
    summary:
      'Ba mươi tám chi đoàn, một sân trường và một quy định mới: chỉ dùng vật liệu có sẵn hoặc đã qua sử dụng.',
    cover: {
      scene: 'stage',
      seed: 23,
      palette: 'noon',
      alt: 'Tranh vẽ sân khấu hội trại với dây cờ tam giác, ánh đèn và các bạn giơ cao tay.',
      caption: 'Đêm lửa trại khép lại bằng bài hát chung của cả trường.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Bốn mươi lăm phút là thời gian từ tiếng còi khai mạc đến khi cổng trại cuối cùng đứng vững. Năm nay, Đoàn trường quy định chỉ dùng vật liệu có sẵn hoặc đã qua sử dụng, nên sân trường tràn ngập thùng giấy, tre cũ và vỏ chai.',
      },
      {
        p: 'Cổng trại được khen nhiều nhất mô phỏng chiếc phà xưa, ghép từ bốn trăm nắp chai xanh. Chi đoàn làm ra nó đã tính trước cách tháo: sau hội trại, toàn bộ nắp được chuyển cho nhóm rô-bốt.',
      },
      {
        p: 'Buổi chiều dành cho trò chơi lớn đi qua bảy trạm, mỗi trạm một kỹ năng: nút dây, sơ cứu, tìm đường, nấu cơm bằng lon. Trạm khó nhất hoá ra là trạm giữ im lặng ba phút để nghe đủ năm loài chim trong vườn trường.',
      },
      {
        p: 'Đêm lửa trại kết thúc lúc 20 giờ 30 đúng như đã hẹn với cha mẹ và khu phố. Đến 21 giờ, sân trường sạch như chưa có gì xảy ra.',
      },
    ],
    story: [
      { at: '2026-03-27T19:20:00+07:00', by: 'nam', do: 'create' },
      { at: '2026-03-27T20:40:00+07:00', by: 'nam', do: 'submit' },
      { at: '2026-03-28T09:15:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-03-28T10:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'giai-bong-da-hoc-sinh-2026',
    author: 'hoang',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Giải bóng đá học sinh: trận chung kết được quyết định bằng một lời xin lỗi',
    summary:
      'Sau ba tuần và hai mươi mốt trận, cúp Bến Phượng thuộc về khối 11; giải Fair Play thuộc về một người tự nhận lỗi.',
    cover: {
      scene: 'footballPitch',
      seed: 6,
      palette: 'noon',
      alt: 'Tranh vẽ trận bóng trên sân cỏ của trường, hai đội áo khác màu, khung thành và hàng cây.',
      caption: 'Trận chung kết diễn ra dưới nắng chiều muộn.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Phút 38 của trận chung kết, tỉ số đang hoà, trọng tài chỉ tay vào chấm phạt đền. Cầu thủ được hưởng quả phạt đứng lên, phủi cỏ và nói với trọng tài rằng mình tự ngã. Cả sân im một giây rồi vỗ tay.',
      },
      {
        p: 'Trận đấu tiếp tục và khối 11 ghi bàn ở phút 44, giành cúp Bến Phượng sau ba tuần tranh tài với hai mươi mốt trận. Khối 12 về nhì, khối 10 về ba trong lần đầu góp mặt.',
      },
      { h2: 'Những người không có tên trên bảng tỉ số' },
      {
        p: 'Giải năm nay có mười hai trọng tài học sinh được tập huấn luật, một tổ y tế trực đủ hai mươi mốt trận và một nhóm nhặt rác đi sau mỗi hiệp. Tổng cộng chỉ có bốn thẻ vàng.',
      },
      {
        table: {
          head: ['Giải', 'Đơn vị'],
          rows: [
            ['Vô địch', 'Khối 11'],
            ['Nhì', 'Khối 12'],
            ['Ba', 'Khối 10'],
            ['Fair Play', 'Khối 12'],
          ],
        },
      },
      {
        p: 'Giải nữ sẽ khởi tranh vào tháng 3 năm sau. Các lớp có thể đăng ký đội từ bây giờ với Ban thể thao của Đoàn trường.',
      },
    ],
    story: [
      { at: '2026-10-24T19:10:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-10-24T20:55:00+07:00', by: 'hoang', do: 'submit' },
      { at: '2026-10-25T16:20:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2026-10-26T08:15:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-10-26T09:10:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'chu-nhat-xanh-ven-kenh',
    author: 'hoang',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Chủ nhật xanh: dọn rác và trồng lại hàng bần ven kênh',
    summary:
      'Chín mươi đoàn viên gom rác dọc sáu trăm mét bờ kênh và trồng thay những cây bần gãy sau mùa mưa.',
    cover: {
      scene: 'greenSunday',
      seed: 19,
      palette: 'noon',
      alt: 'Tranh vẽ nhóm đoàn viên áo xanh bên bờ sông, trước mặt là hàng cây non mới trồng.',
      caption: 'Hàng bần mới trồng thay cho những cây gãy trong mùa mưa.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Sau mùa mưa, hàng bần ven kênh gãy mất một phần ba. Sáng Chủ nhật 15/11, chín mươi đoàn viên trở lại đúng chỗ đã trồng năm ngoái, mang theo cây mới và bao tải.',
      },
      {
        p: 'Đoạn kênh dài sáu trăm mét được chia thành mười hai ô. Mỗi ô ghi lại mình nhặt được gì: nhiều nhất là túi ni-lông và ly nhựa, lạ nhất là một chiếc bảng tên lớp từ năm 2019. Tổng cộng các ô gom được ba mươi bao.',
      },
      { h2: 'Vì sao vẫn là cây bần' },
      {
        p: 'Bần chịu được ngập, giữ đất và cho đom đóm chỗ đậu. Bốn mươi lăm cây mới trồng lần này được cắm cọc tre ba chân thay vì một cọc, theo góp ý của bác làm vườn, vì năm ngoái cây đổ theo hướng nước chứ không theo hướng gió.',
      },
      {
        p: 'Các chi đoàn nhận cây đã có tên trong bảng ở phòng Đoàn. Đợt chăm cây kế tiếp: Chủ nhật 13/12.',
      },
    ],
    story: [
      { at: '2026-11-15T15:40:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-11-15T20:15:00+07:00', by: 'hoang', do: 'submit' },
      { at: '2026-11-16T09:25:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2026-11-16T16:35:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-11-17T06:40:00+07:00', by: 'dang', do: 'publish' },
      { at: '2026-11-18T16:50:00+07:00', by: 'hoang', do: 'revise' },
      {
        at: '2026-11-18T16:58:00+07:00',
        by: 'hoang',
        edit: {
          replace: [
            [
              'Tổng cộng các ô gom được ba mươi bao.',
              'Tổng cộng các ô gom được ba mươi tám bao, nặng 214 ký theo phiếu cân của tổ thu gom.',
            ],
          ],
        },
      },
      {
        at: '2026-11-18T17:05:00+07:00',
        by: 'hoang',
        do: 'submit',
        comment: 'Đính chính số bao rác theo phiếu cân chính thức.',
      },
      { at: '2026-11-18T19:40:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2026-11-19T08:05:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-11-19T09:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 2 },
  },
  {
    key: 'sang-20-11-duoi-tan-phuong',
    author: 'hoang',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Sáng 20/11 dưới tán phượng: tiết mục nào cũng có thầy cô',
    summary:
      'Chương trình văn nghệ mừng Ngày Nhà giáo Việt Nam đổi luật chơi: mỗi tiết mục phải có ít nhất một thầy cô cùng lên sân khấu.',
    cover: {
      scene: 'stage',
      seed: 31,
      palette: 'morning',
      alt: 'Tranh vẽ sân khấu với màn nhung, ánh đèn vàng, thầy trò đứng hàng ngang và khán giả phía dưới.',
      caption: 'Thầy trò cùng chào khán giả sau tiết mục cuối.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Năm nay không ai chỉ ngồi xem. Đoàn trường đặt ra một điều kiện cho mười bốn tiết mục văn nghệ mừng Ngày Nhà giáo Việt Nam: phải có ít nhất một thầy cô cùng lên sân khấu, vai gì cũng được.',
      },
      {
        p: 'Thế là thầy dạy Thể dục đóng cây tre, cô thư ký gõ phách, còn tiết mục rap về bảng tuần hoàn có đến ba thầy cô Tổ Hoá học đứng sau làm nhóm bè. Tiếng cười lớn nhất thuộc về màn đố vui, khi học sinh ra đề và thầy cô phải trả lời trong mười giây.',
      },
      { h2: 'Món quà nhỏ' },
      {
        p: 'Thay cho hoa, mỗi lớp tặng một tờ giấy ghi ba câu: điều em nhớ nhất, điều em chưa kịp nói, điều em hứa. Những tờ giấy được đóng thành một tập duy nhất, đặt ở phòng giáo viên.',
      },
      {
        quote: 'Em hứa không hỏi “bài này có thi không” nữa, ít nhất là đến Tết.',
      },
      {
        p: 'Cảm ơn bộ phận âm thanh và các bạn trực dọn dẹp đã ở lại đến gần trưa. Nhờ vậy, tiết học buổi chiều bắt đầu đúng giờ.',
      },
    ],
    story: [
      { at: '2026-11-20T15:10:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-11-20T17:30:00+07:00', by: 'hoang', do: 'submit' },
      { at: '2026-11-20T19:50:00+07:00', by: 'nam', do: 'endorse' },
      { at: '2026-11-20T21:05:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-11-21T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'cuoc-thi-anh-song-va-truong',
    author: 'hoang',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Cuộc thi ảnh “Sông và trường”: mỗi bạn một khung hình',
    summary:
      'Chụp con sông từ một góc chưa ai chụp; ảnh không chỉnh màu, không có mặt người, kèm ba câu thuyết minh.',
    cover: {
      scene: 'bridge',
      seed: 8,
      palette: 'morning',
      alt: 'Tranh vẽ cầu dây văng trên sông lúc sáng sớm, phía dưới có chiếc ghe nhỏ.',
      caption: 'Góc quen thuộc nhất, vì vậy cũng khó chụp nhất.',
      credit: 'Đoàn Thanh niên',
    },
    body: [
      {
        p: 'Cuộc thi dành cho tất cả học sinh, mỗi bạn gửi đúng một ảnh. Ảnh chụp bằng điện thoại cũng được, miễn là không chỉnh màu và không ghép.',
      },
      {
        ul: [
          'Ảnh không có mặt người và không có biển số xe.',
          'Kèm ba câu: chụp lúc nào, đứng ở đâu, vì sao chọn góc ấy.',
          'Gửi về hộp thư của Đoàn trường trước ngày 20/12/2026.',
        ],
      },
      {
        p: 'Hai mươi ảnh được chọn sẽ in khổ lớn, treo dọc hành lang dãy A trong tuần đầu học kỳ II.',
      },
      {
        p: 'Ban giám khảo gồm hai thầy cô, ba học sinh và bác chèo đò ở bến cạnh trường. Bác nói trước là sẽ chấm cao những tấm ảnh làm bác nhận ra con nước đang lên hay đang ròng.',
      },
    ],
    story: [
      { at: '2026-11-20T20:05:00+07:00', by: 'hoang', do: 'create' },
      { at: '2026-11-20T20:50:00+07:00', by: 'hoang', do: 'submit' },
      {
        at: '2026-11-21T08:10:00+07:00',
        by: 'hoang',
        do: 'withdraw',
        comment: 'Em rút lại để ghi thêm quy định an toàn khi chụp gần bờ kè.',
      },
    ],
    ends: { state: 'draft', versions: 0 },
  },
  {
    key: 'hoi-cho-tet-2027-moi-dang-ky-gian-hang',
    author: 'nam',
    unit: 'doanThanhNien',
    category: 'phongTrao',
    title: 'Hội chợ Tết 2027: mời các lớp đăng ký gian hàng',
    summary:
      'Hội chợ Tết Đinh Mùi dự kiến cuối tháng 01/2027, ưu tiên món nhà tự làm và gian hàng không rác nhựa.',
    body: [
      {
        p: 'Rút kinh nghiệm năm trước, hội chợ Tết 2027 sẽ có ít gian hàng hơn nhưng rộng hơn. Mỗi khối được tối đa bảy gian; lớp nào không mở gian thì nhận một việc chung: trang trí, phân loại rác, giữ xe hoặc trò chơi dân gian.',
      },
      {
        p: 'Ưu tiên món nhà tự làm, có người lớn hướng dẫn khâu an toàn thực phẩm. Không dùng ly, muỗng và túi nhựa một lần; khách mang hộp theo được giảm giá.',
      },
      {
        p: 'Lịch chuẩn bị, sơ đồ sân và mẫu đăng ký sẽ được bổ sung sau buổi họp Ban chấp hành Đoàn trường.',
      },
    ],
    story: [{ at: '2026-11-22T21:10:00+07:00', by: 'nam', do: 'create' }],
    ends: { state: 'draft', versions: 0 },
  },
]
