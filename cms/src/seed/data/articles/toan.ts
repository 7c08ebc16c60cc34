import type { ArticleData } from '../types.ts'

export const TOAN: readonly ArticleData[] = [
  {
    key: 'dem-xe-qua-cau-de-hoc-thong-ke',
    author: 'duong',
    unit: 'toToan',
    category: 'chuyenMon',
    title: 'Đếm xe qua cầu để học thống kê',
    summary:
      'Học sinh lớp 10 đứng ở lan can tầng ba, đếm xe trong bốn khung giờ rồi tự vẽ biểu đồ và tìm giờ đi học ít kẹt nhất.',
    cover: {
      scene: 'bridge',
      seed: 14,
      palette: 'noon',
      alt: 'Tranh vẽ cây cầu dây văng bắc qua sông, phía sau là các toà nhà, phía dưới có thuyền.',
      caption: 'Từ tầng ba nhìn ra, cây cầu là bảng số liệu lớn nhất của tiết học.',
      credit: 'Tổ Toán',
    },
    body: [
      {
        p: 'Sách giáo khoa cho sẵn bảng số liệu về chiều cao của một lớp nào đó. Lớp 10 của chúng ta thì có cả một cây cầu trước mặt. Suốt tuần đầu tháng 3, các nhóm chia nhau đứng ở lan can tầng ba, mỗi lượt mười phút, đếm xe máy, ô tô và xe buýt chạy về phía trường.',
      },
      {
        p: 'Quy ước được viết ra trước khi đếm: xe tính khi bánh trước qua cột đèn thứ hai, hai bạn đếm độc lập, lệch quá năm xe thì bỏ lượt ấy. Nhờ vậy, lúc về lớp không ai phải cãi nhau bằng cảm tính.',
      },
      { h2: 'Trung bình chưa kể hết câu chuyện' },
      {
        p: 'Khung 6 giờ 30 đến 6 giờ 40 có trung bình thấp hơn khung 6 giờ 50, nhưng khoảng tứ phân vị lại rộng hơn nhiều: có hôm rất vắng, có hôm kẹt cứng vì nước lên. Cả lớp tự phát hiện ra vì sao bản tin giao thông không chỉ đọc một con số.',
      },
      {
        table: {
          head: ['Khung giờ', 'Trung bình (xe/10 phút)', 'Trung vị', 'Khoảng tứ phân vị'],
          rows: [
            ['6 giờ 10', '212', '210', '18'],
            ['6 giờ 30', '264', '251', '61'],
            ['6 giờ 50', '318', '316', '24'],
            ['7 giờ 10', '287', '290', '22'],
          ],
        },
      },
      {
        p: 'Kết luận được dán ngay ở cổng trường: muốn đến lớp thong thả, hãy qua cầu trước 6 giờ 20. Tuần sau đó, giáo viên chủ nhiệm các lớp ghi nhận số lượt đi trễ giảm hẳn, dù cô giáo nhắc rằng một tuần chưa đủ để nói hai điều này có liên quan.',
      },
    ],
    story: [
      { at: '2026-03-10T20:05:00+07:00', by: 'duong', do: 'create' },
      { at: '2026-03-11T20:40:00+07:00', by: 'duong', do: 'submit' },
      {
        at: '2026-03-12T09:15:00+07:00',
        by: 'khai',
        do: 'endorse',
        comment: 'Số liệu đã đối chiếu với sổ của ba nhóm.',
      },
      { at: '2026-03-12T16:30:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-03-13T06:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'chiec-den-long-va-hinh-khong-gian',
    author: 'khai',
    unit: 'toToan',
    category: 'chuyenMon',
    title: 'Chiếc đèn lồng và bài hình không gian',
    summary:
      'Tiết thao giảng tháng 9 của Tổ Toán: cắt tre, dán giấy, rồi tìm góc giữa hai mặt phẳng trên chính chiếc đèn vừa làm.',
    cover: {
      scene: 'classroom',
      seed: 3,
      palette: 'morning',
      alt: 'Tranh vẽ giáo viên chỉ lên bảng xanh trong lớp học, phía dưới là các dãy bàn học sinh.',
      caption: 'Tiết thao giảng mở đầu bằng một câu hỏi: chiếc đèn này có mấy mặt phẳng?',
      credit: 'Tổ Toán',
    },
    body: [
      {
        p: 'Sát Rằm tháng Tám, lớp 12 ôn lại hình học không gian với một bó nan tre và giấy kiếng đỏ. Yêu cầu của bài: làm một chiếc đèn hình chóp cụt tứ giác đều, đứng vững trên mặt bàn và treo lên không nghiêng.',
      },
      {
        p: 'Nhóm nào cũng dựng được khung, nhưng chỉ hai nhóm dán giấy không bị nhăn. Lý do lộ ra khi cả lớp đo: các nhóm kia cắt mặt bên là hình chữ nhật chứ không phải hình thang cân. Khái niệm góc giữa mặt bên và mặt đáy bỗng có chỗ để sờ vào.',
      },
      { quote: 'Sai ở tờ giấy thì thấy nhăn ngay, sai ở vở thì phải đợi cô chấm.' },
      {
        p: 'Mười lăm giáo viên dự giờ ngồi xen giữa các nhóm. Phần góp ý xoay quanh một điểm: thời gian dán giấy hơi dài, có thể giao khung tre sẵn để dành thêm mười phút cho phần chứng minh.',
      },
      {
        p: [
          'Phiếu học tập và bản vẽ khung đèn đã được đưa vào ',
          { a: 'mục Học liệu – Ôn tập', href: '/chuyen-muc/hoc-lieu/' },
          '. Những chiếc đèn được tặng cho đêm Trung thu của khu phố.',
        ],
      },
    ],
    story: [
      { at: '2026-09-23T16:40:00+07:00', by: 'khai', do: 'create' },
      { at: '2026-09-23T20:30:00+07:00', by: 'khai', do: 'submit' },
      { at: '2026-09-24T08:10:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-09-24T09:05:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'de-cuong-on-tap-toan-12-hoc-ky-1',
    author: 'dat',
    unit: 'toToan',
    category: 'hocLieu',
    title: 'Đề cương ôn tập Toán 12, học kỳ I năm học 2026–2027',
    summary:
      'Năm chủ đề, mỗi chủ đề một trang: kiến thức cần nhớ, lỗi hay gặp và mười câu tự kiểm tra.',
    cover: {
      scene: 'nightStudy',
      seed: 6,
      alt: 'Tranh vẽ bàn học ban đêm với đèn bàn, vở mở và máy tính; ngoài cửa sổ là trăng và thành phố.',
      caption: 'Mỗi tối một chủ đề, năm tối là xong một vòng ôn.',
      credit: 'Tổ Toán',
    },
    body: [
      {
        p: 'Đề cương dùng cho kỳ kiểm tra cuối học kỳ I, bám theo ma trận đã thống nhất trong tổ. Mỗi chủ đề gói trong một trang để in hai mặt, kẹp vừa vở.',
      },
      {
        ol: [
          'Tính đơn điệu và cực trị của hàm số.',
          'Giá trị lớn nhất, giá trị nhỏ nhất và bài toán thực tế.',
          'Đường tiệm cận, khảo sát và vẽ đồ thị.',
          'Vectơ và hệ toạ độ trong không gian.',
          'Các số đặc trưng đo mức độ phân tán của mẫu số liệu ghép nhóm.',
        ],
      },
      { h2: 'Cách dùng cho đỡ mệt' },
      {
        p: 'Làm mười câu tự kiểm tra trước khi xem phần kiến thức. Sai câu nào thì quay lại đúng mục ấy. Đừng chép lại đề cương: hãy che phần lời giải, tự viết, rồi so.',
      },
      {
        p: 'Câu hỏi đúng – sai và câu trả lời ngắn chiếm phần lớn số điểm, vì vậy các em cần tập viết kết quả gọn và kiểm tra đơn vị. Giờ giải đáp của tổ: thứ Ba và thứ Năm, từ 16 giờ, phòng bộ môn.',
      },
    ],
    story: [
      { at: '2026-11-18T20:30:00+07:00', by: 'dat', do: 'create' },
      { at: '2026-11-19T20:50:00+07:00', by: 'dat', do: 'submit' },
      {
        at: '2026-11-20T15:25:00+07:00',
        by: 'khai',
        do: 'endorse',
        comment: 'Đã rà đủ năm chủ đề theo ma trận của tổ.',
      },
    ],
    ends: { state: 'inApproval', versions: 0 },
  },
  {
    key: 'do-thi-hinh-sin-cua-con-nuoc',
    author: 'duong',
    unit: 'toToan',
    category: 'chuyenMon',
    title: 'Đồ thị hình sin của con nước',
    summary:
      'Ghi mực nước ở chân kè suốt hai ngày, lớp 11 tìm được hàm số lượng giác mô tả thuỷ triều trước cổng trường.',
    cover: {
      scene: 'boats',
      seed: 22,
      palette: 'noon',
      alt: 'Tranh vẽ những chiếc ghe gỗ trên sông rộng, lục bình trôi, bờ bên kia là các toà nhà.',
      caption: 'Con nước lên xuống hai lần mỗi ngày trước cổng trường.',
      credit: 'Tổ Toán',
    },
    body: [
      {
        p: 'Một cây thước sơn đỏ trắng buộc vào chân kè, một tờ lịch trực và hai ngày không mưa: đó là tất cả những gì lớp 11 cần để gặp hàm số sin ngoài đời.',
      },
      {
        p: 'Cứ ba mươi phút lại có một bạn xuống đọc mực nước. Các điểm chấm lên giấy kẻ ô tạo thành một đường lượn gần như hoàn hảo, với hai đỉnh không bằng nhau. Vì sao hai đỉnh không bằng nhau là câu hỏi mở của tiết học.',
      },
      {
        p: 'Từ đồ thị, các nhóm tìm biên độ, chu kỳ và pha ban đầu, rồi dùng hàm số của mình dự đoán giờ nước lên ngày thứ ba. Nhóm gần đúng nhất chỉ lệch mười một phút.',
      },
      {
        p: 'Tuần sau, lớp sẽ so hàm số của mình với bảng thuỷ triều chính thức và thử trả lời: vào ngày triều cường thì đại lượng nào trong công thức thay đổi trước tiên?',
      },
    ],
    story: [
      { at: '2026-11-18T19:45:00+07:00', by: 'duong', do: 'create' },
      { at: '2026-11-18T21:10:00+07:00', by: 'duong', do: 'submit' },
      {
        at: '2026-11-20T08:35:00+07:00',
        by: 'khai',
        do: 'requestChanges',
        comment:
          'Cô ghi thêm công thức hàm số tìm được và chu kỳ đo ra (giờ, phút) để học sinh khối 11 tự kiểm lại.',
      },
    ],
    ends: { state: 'changesRequested', versions: 0 },
  },
]
