import type { ArticleData } from '../types.ts'

export const Y_TE: readonly ArticleData[] = [
  {
    key: 'phong-chong-sot-xuat-huyet-2025',
    author: 'mai',
    unit: 'yTe',
    category: 'yTe',
    title: 'Phòng sốt xuất huyết: mười phút mỗi thứ Sáu đi tìm lăng quăng',
    summary:
      'Không lăng quăng thì không có muỗi vằn: cách lớp học và gia đình dọn những chỗ nước đọng trong mùa mưa.',
    cover: {
      scene: 'firstAid',
      seed: 3,
      palette: 'mist',
      alt: 'Tranh vẽ túi sơ cứu đỏ có dấu thập trắng, lọ thuốc, cuộn băng, nhiệt kế và trái tim trên tường.',
      caption: 'Phòng y tế phát túi diệt lăng quăng cho các lớp.',
      credit: 'Y tế học đường',
    },
    body: [
      {
        p: 'Muỗi vằn không đẻ ở cống đen như nhiều người nghĩ. Chúng thích nước trong: chậu cây, vỏ hộp, khay nước máy lạnh, bẹ lá. Trong mùa mưa, chỉ cần một tuần là một nắp chai đọng nước thành nơi sinh sản.',
      },
      { h2: 'Việc của lớp học' },
      {
        ol: [
          'Mỗi thứ Sáu, hai bạn trực dành mười phút đi một vòng lớp và hành lang.',
          'Lật úp đồ chứa nước, thay nước bình hoa, vét khay máy lạnh.',
          'Thấy lăng quăng thì đổ xuống nền đất khô, không đổ xuống cống.',
          'Ghi vào phiếu và nộp phòng y tế.',
        ],
      },
      { h2: 'Khi con bị sốt' },
      {
        p: 'Sốt cao liên tục từ hai ngày trở lên, đau sau hốc mắt, nổi chấm đỏ dưới da: hãy đưa con đi khám. Không tự dùng aspirin hay ibuprofen. Cho con uống nhiều nước và theo dõi sát từ ngày thứ ba đến ngày thứ bảy, kể cả khi đã hạ sốt.',
      },
      {
        p: 'Học sinh đang sốt xin nghỉ ở nhà, báo giáo viên chủ nhiệm; bài học sẽ được gửi bù. Nhà trường không công khai tên học sinh mắc bệnh.',
      },
    ],
    story: [
      { at: '2025-10-06T14:20:00+07:00', by: 'mai', do: 'create' },
      { at: '2025-10-07T09:00:00+07:00', by: 'mai', do: 'submit' },
      { at: '2025-10-07T15:30:00+07:00', by: 'diem', do: 'approve' },
      { at: '2025-10-08T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'mat-va-man-hinh',
    author: 'mai',
    unit: 'yTe',
    category: 'yTe',
    title: 'Mắt và màn hình: quy tắc 20 – 20 – 20 cho mùa ôn thi',
    summary:
      'Đợt đo thị lực học kỳ I cho thấy nhiều học sinh cần chỉnh kính; vài thói quen nhỏ giúp mắt đỡ mỏi hơn.',
    cover: {
      scene: 'nightStudy',
      seed: 28,
      alt: 'Tranh vẽ đèn bàn chiếu lên vở mở trong đêm, máy tính xách tay bên cạnh, cửa sổ có trăng và sao.',
      caption: 'Đèn bàn nên đặt bên trái nếu viết tay phải.',
      credit: 'Y tế học đường',
    },
    body: [
      {
        p: 'Sau đợt đo thị lực đầu tháng 01, phòng y tế nhận thấy nhiều em đeo kính đã thiếu độ mà không biết, vì mắt thay đổi chậm và ta quen dần. Dấu hiệu dễ nhận ra nhất là nghiêng đầu khi nhìn bảng và nheo mắt khi trời tối.',
      },
      {
        p: [
          'Quy tắc ',
          { b: '20 – 20 – 20' },
          ' rất dễ nhớ: cứ 20 phút nhìn gần thì nhìn ra xa chừng 20 bước chân, trong 20 giây. Ở trường mình, nhìn ra sông là đủ xa.',
        ],
      },
      {
        ul: [
          'Màn hình đặt thấp hơn tầm mắt, cách một cánh tay.',
          'Bật đèn phòng khi học đêm, không chỉ dùng đèn bàn.',
          'Ra ngoài trời ít nhất một tiếng mỗi ngày.',
          'Kiểm tra mắt sáu tháng một lần nếu đã đeo kính.',
        ],
      },
      {
        p: 'Kết quả đo của từng em đã được gửi riêng cho gia đình qua sổ liên lạc điện tử. Gia đình khó khăn về chi phí kính xin liên hệ phòng y tế để được giới thiệu chương trình hỗ trợ.',
      },
    ],
    story: [
      { at: '2026-01-14T15:10:00+07:00', by: 'mai', do: 'create' },
      { at: '2026-01-14T16:20:00+07:00', by: 'mai', do: 'submit' },
      { at: '2026-01-15T09:35:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-01-15T10:00:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'mua-he-an-toan-ben-song',
    author: 'mai',
    unit: 'yTe',
    category: 'yTe',
    title: 'Mùa hè bên sông: năm câu hỏi trước khi xuống nước',
    summary:
      'Biết bơi chưa đủ để an toàn ở sông. Năm câu hỏi ngắn để học sinh tự hỏi mình và hỏi bạn trước khi xuống nước.',
    cover: {
      scene: 'boats',
      seed: 47,
      palette: 'noon',
      alt: 'Tranh vẽ sông rộng với ghe gỗ, lục bình và cỏ lau, phía xa là bờ xanh và các toà nhà.',
      caption: 'Mặt sông phẳng lặng có thể che dòng xoáy bên dưới.',
      credit: 'Y tế học đường',
    },
    body: [
      {
        p: 'Trường mình ở cạnh sông, và mùa hè nào cũng có những buổi chiều nóng đến mức ai cũng muốn nhảy xuống. Trước khi làm thế, hãy hỏi năm câu.',
      },
      {
        ol: [
          'Có người lớn biết bơi đang đứng đây không?',
          'Mình có biết chỗ này sâu bao nhiêu, đáy có gì không?',
          'Mình có biết nước đang lên hay đang rút không?',
          'Nếu mệt giữa chừng, có chỗ nào để bám không?',
          'Có phao, can nhựa hoặc sợi dây trong tầm tay không?',
        ],
      },
      {
        p: 'Chỉ cần một câu trả lời là “không” thì đừng xuống.',
      },
      { h2: 'Thấy người đuối nước' },
      {
        p: 'Đừng nhảy theo. Hô to, ném vật nổi, đưa sào hoặc dây, gọi 114 hoặc 115. Người được đưa lên bờ mà không thở thì ép tim thổi ngạt ngay, không dốc ngược, không vác chạy.',
      },
      {
        p: 'Lớp bơi an toàn miễn phí mở từ 08/6, ưu tiên học sinh chưa biết bơi. Đăng ký tại phòng y tế.',
      },
    ],
    story: [
      { at: '2026-05-26T14:30:00+07:00', by: 'mai', do: 'create' },
      { at: '2026-05-27T10:10:00+07:00', by: 'mai', do: 'submit' },
      { at: '2026-05-27T16:40:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-05-28T06:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'ngay-hoi-so-cap-cuu-2026',
    author: 'mai',
    unit: 'yTe',
    category: 'yTe',
    title: 'Ngày hội sơ cấp cứu: bốn trăm học sinh tập ép tim theo nhịp trống',
    summary:
      'Sáu trạm thực hành, một chiếc trống trường và câu hỏi kiểm tra cuối cùng: em sẽ gọi ai, nói gì trong mười giây đầu?',
    cover: {
      scene: 'firstAid',
      seed: 22,
      palette: 'morning',
      alt: 'Tranh vẽ túi sơ cứu đỏ trên bàn trắng cùng lọ thuốc, băng cuộn, băng cá nhân và đường nhịp tim.',
      caption: 'Mỗi trạm có một túi sơ cứu mở sẵn để các em xem từng món.',
      credit: 'Y tế học đường',
    },
    body: [
      {
        p: 'Nhịp ép tim đúng là khoảng 100 đến 120 lần mỗi phút, nhưng con số ấy khó nhớ khi run. Vì vậy, trong ngày hội sơ cấp cứu sáng thứ Bảy 10/10, chiếc trống trường được kê giữa sân và bốn trăm học sinh khối 11 ép tim trên hình nộm theo tiếng trống.',
      },
      { h2: 'Sáu trạm' },
      {
        ul: [
          'Ép tim và dùng máy khử rung tự động.',
          'Nghẹn, hóc: vỗ lưng, ấn bụng.',
          'Cầm máu: ép chặt bằng gạc hoặc khăn sạch.',
          'Bỏng: nước mát mười lăm đến hai mươi phút, không kem đánh răng.',
          'Bong gân, gãy xương: bất động bằng vở và khăn quàng.',
          'Gọi 115: nói gì trong mười giây đầu.',
        ],
      },
      {
        p: 'Trạm cuối tưởng dễ nhất lại nhiều bạn lúng túng nhất. Câu chuẩn mà các em học được rất ngắn: “Ở đâu, chuyện gì, mấy người, số máy của em”, rồi giữ máy.',
      },
      {
        p: 'Mỗi lớp cử hai bạn vào đội phản ứng nhanh, được tập lại mỗi học kỳ. Túi sơ cứu của lớp treo ở cùng một chỗ: bên trái bảng, ngang tầm vai.',
      },
    ],
    story: [
      { at: '2026-10-10T15:40:00+07:00', by: 'mai', do: 'create' },
      { at: '2026-10-11T16:15:00+07:00', by: 'mai', do: 'submit' },
      { at: '2026-10-12T08:30:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-10-12T09:05:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'bua-sang-truoc-gio-kiem-tra',
    author: 'mai',
    unit: 'yTe',
    category: 'yTe',
    title: 'Bữa sáng trước giờ kiểm tra: ăn gì để khỏi đói lúc 9 giờ?',
    summary:
      'Ba thực đơn mười phút, rẻ và no lâu, do phòng y tế cùng các cô căn tin thử trong hai tuần.',
    cover: {
      scene: 'firstAid',
      seed: 35,
      palette: 'leaf',
      alt: 'Tranh vẽ túi sơ cứu đỏ, các lọ nhỏ nhiều màu và trái tim trên đường nhịp tim.',
      caption: 'Phòng y tế tiếp nhiều ca choáng vì bỏ bữa sáng trong tuần kiểm tra.',
      credit: 'Y tế học đường',
    },
    body: [
      {
        p: 'Trong tuần kiểm tra giữa học kỳ, quá nửa số ca vào phòng y tế lúc 9 giờ là choáng nhẹ vì bỏ bữa sáng. Ăn sáng không cần cầu kỳ, chỉ cần có ba thứ: tinh bột, đạm và một ít chất xơ.',
      },
      {
        table: {
          head: ['Thực đơn', 'Chuẩn bị', 'Ghi chú'],
          rows: [
            ['Cơm nắm trứng muối mè', '8 phút', 'Làm từ tối hôm trước'],
            ['Bánh mì trứng, dưa leo', '6 phút', 'Ăn dễ trên đường đi'],
            ['Yến mạch, sữa, chuối', '5 phút', 'Không cần bếp'],
          ],
        },
      },
      {
        p: 'Tránh nước tăng lực và cà phê đậm khi bụng đói: tim đập nhanh, tay run, khó tập trung. Uống từng ngụm nước nhỏ, đừng uống cả chai ngay trước giờ vào phòng.',
      },
      {
        p: 'Căn tin mở cửa từ 6 giờ và bán ba thực đơn này với giá dưới 15.000 đồng trong suốt tuần kiểm tra. Bạn nào quên mang tiền cứ ăn trước, ghi sổ và trả sau.',
      },
    ],
    story: [
      { at: '2026-11-18T15:30:00+07:00', by: 'mai', do: 'create' },
      { at: '2026-11-19T10:40:00+07:00', by: 'mai', do: 'submit' },
      { at: '2026-11-20T16:55:00+07:00', by: 'diem', do: 'approve' },
      {
        at: '2026-11-21T08:00:00+07:00',
        by: 'dang',
        do: 'schedule',
        scheduleFor: '2026-11-30T06:30:00+07:00',
      },
    ],
    ends: { state: 'scheduled', versions: 0 },
  },
]
