import type { ArticleData } from '../types.ts'

export const NGU_VAN: readonly ArticleData[] = [
  {
    key: 'cau-lac-bo-van-hoc-doc-sach-ben-song',
    author: 'han',
    unit: 'toNguVan',
    category: 'hoatDongGiaoDuc',
    title: 'Câu lạc bộ Văn học đọc sách bên sông',
    summary:
      'Một chiều tháng 12 không bục giảng, không micro: hai mươi tám bạn ngồi bệt trên thảm cỏ và đọc cho nhau nghe đoạn văn mình thương.',
    cover: {
      scene: 'readingCorner',
      seed: 11,
      palette: 'dusk',
      alt: 'Tranh vẽ quyển sách mở bên khung cửa sổ, chồng sách và chậu cây, cánh phượng bay vào.',
      caption: 'Ai đến cũng mang theo một quyển sách và một chỗ ngồi.',
      credit: 'Câu lạc bộ Văn học',
    },
    body: [
      {
        p: 'Luật của buổi đọc rất ngắn: mỗi người ba phút, đọc đoạn mình thương nhất, không cần giải thích vì sao. Người nghe cũng không vỗ tay, chỉ gật đầu. Bốn giờ chiều, khi gió sông bắt đầu mát, vòng tròn khép lại quanh một tấm bạt xanh.',
      },
      {
        p: 'Có bạn đọc một đoạn tả cơn mưa Sài Gòn, có bạn đọc thư của bà ngoại chép trong sổ tay. Một bạn lớp 12 chọn trang cuối của cuốn sách đã đọc từ năm lớp 6, vừa đọc vừa cười vì thuộc lòng.',
      },
      { h2: 'Sách chuyền tay' },
      {
        p: 'Nửa sau buổi chiều, mỗi người đặt quyển sách của mình vào giữa vòng và lấy về một quyển khác. Trang bìa trong có dán một tờ giấy nhỏ để người sau viết tiếp cảm nhận. Cuối học kỳ, sách sẽ về lại tay chủ với một hàng chữ của nhiều người.',
      },
      {
        p: 'Câu lạc bộ sinh hoạt chiều thứ Bảy thứ hai hằng tháng. Ai chưa phải thành viên vẫn được đến, chỉ cần mang theo một quyển sách và tắt chuông điện thoại.',
      },
    ],
    story: [
      { at: '2025-12-14T19:20:00+07:00', by: 'han', do: 'create' },
      { at: '2025-12-14T20:35:00+07:00', by: 'han', do: 'submit' },
      { at: '2025-12-15T10:05:00+07:00', by: 'van', do: 'endorse' },
      { at: '2025-12-15T17:15:00+07:00', by: 'diem', do: 'approve' },
      { at: '2025-12-16T06:40:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'le-tri-an-va-truong-thanh-2026',
    author: 'nhan',
    unit: 'toNguVan',
    category: 'hoatDongGiaoDuc',
    title: 'Lễ tri ân và trưởng thành: ba phút im lặng đẹp nhất năm',
    summary:
      'Khối 12 niên khoá 2023–2026 nói lời cảm ơn trong sân trường đầy cánh phượng, bằng những lá thư viết tay không ký tên.',
    cover: {
      scene: 'flameTree',
      seed: 4,
      palette: 'dusk',
      alt: 'Tranh vẽ cây phượng nở đỏ giữa sân trường, ghế dài và học sinh áo trắng đứng bên cạnh.',
      caption: 'Cây phượng trước dãy A nở sớm một tuần, vừa kịp lễ ra trường.',
      credit: 'Tổ Ngữ văn',
    },
    body: [
      {
        p: 'Lễ tri ân năm nay không có bài phát biểu nào dài quá hai phút. Thay vào đó, mỗi học sinh lớp 12 viết một lá thư gửi một người đã giúp mình đi đến hôm nay: cha mẹ, thầy cô, cô lao công, bác bảo vệ, hay bạn cùng bàn.',
      },
      {
        p: 'Thư không ký tên, bỏ vào bốn chiếc hộp gỗ đặt dưới gốc phượng. Ban tổ chức đọc mười hai lá, rồi cả sân trường dành ba phút im lặng, chỉ còn tiếng ve và tiếng giấy. Nhiều người lớn đã quay mặt đi.',
      },
      {
        quote:
          'Con cảm ơn bác bảo vệ, vì sáng nào bác cũng nói “còn kịp”, kể cả khi con biết là đã trễ.',
      },
      {
        p: 'Sau phần đọc thư, từng lớp đi qua hàng thầy cô đứng dọc hành lang. Không hoa, không quà: nhà trường và Ban đại diện cha mẹ học sinh đã thống nhất dành phần kinh phí ấy cho tủ sách lớp của khoá sau.',
      },
      {
        p: 'Chúc các em bước vào kỳ thi tốt nghiệp với sự bình tĩnh của người đã viết được một lá thư thật lòng.',
      },
    ],
    story: [
      { at: '2026-05-23T20:00:00+07:00', by: 'nhan', do: 'create' },
      { at: '2026-05-24T09:30:00+07:00', by: 'nhan', do: 'submit' },
      { at: '2026-05-24T19:40:00+07:00', by: 'van', do: 'endorse' },
      { at: '2026-05-25T08:05:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-05-25T08:50:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'viet-lai-ket-truyen',
    author: 'han',
    unit: 'toNguVan',
    category: 'chuyenMon',
    title: 'Viết lại kết truyện: ba mươi sáu cái kết cho một câu chuyện',
    summary:
      'Chuyên đề của Tổ Ngữ văn cho học sinh lớp 10 quyền đổi số phận nhân vật, với điều kiện phải chứng minh bằng chính văn bản.',
    cover: {
      scene: 'readingCorner',
      seed: 27,
      palette: 'morning',
      alt: 'Tranh vẽ quyển sách mở trên bàn gỗ, sau cửa sổ là mặt trời và dòng sông.',
      caption: 'Mỗi nhóm một trang, mỗi trang một kết cục khác.',
      credit: 'Tổ Ngữ văn',
    },
    body: [
      {
        p: 'Đọc xong truyện, học sinh thường hỏi: sao tác giả không cho nhân vật sống? Chuyên đề tháng 11 của Tổ Ngữ văn trả lời bằng cách trao luôn cây bút. Mỗi em viết một cái kết mới dài không quá một trang.',
      },
      {
        p: 'Điều kiện kèm theo mới là phần khó: cái kết phải tựa vào ít nhất ba chi tiết đã có trong truyện, gạch chân và ghi số dòng. Muốn người cha trở về, hãy chỉ ra câu văn nào cho thấy ông có thể trở về.',
      },
      { h2: 'Khi lớp học thành toà soạn' },
      {
        p: 'Ba mươi sáu bản thảo được dán quanh lớp. Mỗi bạn có ba tờ giấy màu để góp ý: xanh cho chi tiết thuyết phục, vàng cho chỗ còn ngờ, đỏ cho chỗ trái với nhân vật. Bản thảo nhiều tờ vàng nhất lại được chọn đọc trước lớp, vì nó khiến cả lớp phải mở lại truyện nhiều lần nhất.',
      },
      {
        p: 'Giáo viên dự giờ ghi nhận: học sinh đọc lại văn bản trung bình bốn lần trong hai tiết, điều hiếm thấy khi chỉ trả lời câu hỏi cuối bài. Tổ sẽ áp dụng cách làm này cho khối 11 trong học kỳ II.',
      },
    ],
    story: [
      { at: '2026-11-17T19:15:00+07:00', by: 'han', do: 'create' },
      { at: '2026-11-17T20:20:00+07:00', by: 'han', do: 'submit' },
      {
        at: '2026-11-18T09:40:00+07:00',
        by: 'nhan',
        do: 'endorse',
        comment: 'Thẩm định thay cô Vân theo uỷ quyền. Các trích dẫn đã đối chiếu với sách.',
      },
      { at: '2026-11-18T20:05:00+07:00', by: 'son', do: 'approve' },
      { at: '2026-11-19T06:45:00+07:00', by: 'dang', do: 'publish' },
    ],
    ends: { state: 'published', versions: 1 },
  },
  {
    key: 'dem-tho-thang-12',
    author: 'han',
    unit: 'toNguVan',
    category: 'hoatDongGiaoDuc',
    title: 'Đêm thơ tháng 12: gửi bài trước ngày 05/12',
    summary:
      'Câu lạc bộ Văn học mời học sinh, thầy cô và cha mẹ gửi một bài thơ ngắn về con nước, cây cầu hoặc người gác cổng.',
    cover: {
      scene: 'stage',
      seed: 8,
      palette: 'dusk',
      alt: 'Tranh vẽ sân khấu trường với màn nhung, dây cờ nhỏ và các bạn đứng hàng ngang.',
      caption: 'Sân khấu nhỏ của đêm thơ năm trước.',
      credit: 'Câu lạc bộ Văn học',
    },
    body: [
      {
        p: 'Đêm thơ năm nay có ba đề: con nước, cây cầu và người gác cổng. Bài dự không quá hai mươi dòng, thể thơ tự chọn, kể cả thơ văn xuôi. Ai ngại đứng trước đám đông thì gửi bài, bạn khác đọc giúp.',
      },
      {
        ul: [
          'Hạn gửi: 17 giờ thứ Bảy 05/12/2026.',
          'Nơi nhận: hộp thư gỗ trước thư viện, hoặc đưa tận tay cô chủ nhiệm câu lạc bộ.',
          'Ghi lớp ở mặt sau, không ghi tên ở mặt trước để người chọn bài không biết của ai.',
        ],
      },
      {
        p: 'Đêm thơ diễn ra tối thứ Bảy 12/12/2026 tại sân khấu nhỏ, từ 18 giờ 30 đến 20 giờ. Cha mẹ được mời dự; ghế ngồi là ghế nhựa của lớp, ai đến sớm thì phụ kê giúp.',
      },
      {
        p: 'Những bài được chọn sẽ in thành tập mỏng đặt ở góc sách, mỗi người viết nhận một bản.',
      },
    ],
    story: [
      { at: '2026-11-19T20:40:00+07:00', by: 'han', do: 'create' },
      { at: '2026-11-20T17:05:00+07:00', by: 'han', do: 'submit' },
    ],
    ends: { state: 'inReview', versions: 0 },
  },
  {
    key: 'buoi-tap-kich-chieu-thu-tu',
    author: 'nhan',
    unit: 'toNguVan',
    category: 'hoatDongGiaoDuc',
    title: 'Buổi tập kịch chiều thứ Tư',
    summary:
      'Nhóm kịch lớp 11 dựng lại một hồi kịch trong sách giáo khoa bằng bàn ghế học sinh và ba tấm ga trải giường.',
    cover: {
      scene: 'stage',
      seed: 15,
      palette: 'leaf',
      alt: 'Tranh vẽ sân khấu với màn kéo hai bên, dây cờ nhiều màu và ba học sinh đang diễn.',
      caption: 'Buổi tập đầu tiên có mặt đủ cả nhóm.',
      credit: 'Tổ Ngữ văn',
    },
    body: [
      {
        p: 'Không phông màn, không trang phục, chỉ có sáu cái bàn ghép thành sân đình và ba tấm ga làm vách. Nhóm kịch lớp 11 tập hồi kịch đầu tiên vào chiều thứ Tư, khi sân trường đã vắng.',
      },
      {
        p: 'Mỗi bạn phải viết tiểu sử nhân vật dài nửa trang: người này sợ điều gì, giấu điều gì, sáng nay đã ăn gì. Lời thoại trong sách được giữ nguyên; chỉ có cách nói là do diễn viên tự tìm.',
      },
      {
        p: 'Giữa buổi, nhóm dừng lại vì tranh cãi: người cha trong kịch giận con hay giận mình? Không ai thắng, nên cả hai cách diễn đều được giữ lại để thử trước lớp vào tuần sau.',
      },
      {
        p: 'Buổi diễn cho toàn khối dự kiến vào tuần cuối tháng 4. Nhóm vẫn cần hai bạn lo ánh sáng và một bạn biết đánh trống.',
      },
    ],
    story: [
      { at: '2026-04-08T19:50:00+07:00', by: 'nhan', do: 'create' },
      { at: '2026-04-08T20:55:00+07:00', by: 'nhan', do: 'submit' },
      { at: '2026-04-09T09:30:00+07:00', by: 'van', do: 'endorse' },
      { at: '2026-04-09T15:45:00+07:00', by: 'diem', do: 'approve' },
      { at: '2026-04-10T06:50:00+07:00', by: 'dang', do: 'publish' },
      {
        at: '2026-04-13T08:20:00+07:00',
        by: 'dang',
        do: 'unpublish',
        comment:
          'Cha mẹ một học sinh đề nghị gỡ ảnh có mặt con. Gỡ bài ngay, nhờ thầy Nhân thay ảnh rồi gửi duyệt lại.',
      },
    ],
    ends: { state: 'unpublished', versions: 1 },
  },
]
