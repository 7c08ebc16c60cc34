import { expect, it } from 'vitest'
import { sample, shown } from './samples.ts'

it.each<[string, string[]]>([
  ['word-bookmark', ['<p>I. MỤC ĐÍCH</p>']],
  [
    'word-list',
    ['<ul class="disc"><li>Mục một<ol class="decimal-paren"><li>Mục con</li></ol></li></ul>'],
  ],
  [
    'word-numbering',
    [
      '<h2>A. KẾ HOẠCH</h2>',
      '<ol type="I" class="upper-roman"><li>Mục đích<ol type="a" class="lower-alpha-paren"><li>Rèn đọc</li><li>Rèn viết</li></ol></li><li>Yêu cầu</li></ol>',
      '<p>Lời giữa hai phần.</p>',
      '<ol start="3" type="I" class="upper-roman"><li>Tổ chức</li></ol>',
      '<p>Điều 5. Hiệu lực</p>',
      '<ol><li>Một</li></ol>',
      '<p>1.1. Một một</p>',
      '<ol start="2"><li>Hai</li></ol>',
      '<p><br></p>',
      '<ol><li>Danh sách khác</li></ol>',
      '<ul class="dash"><li>Gạch<ul><li>Mũi tên</li></ul></li></ul>',
    ],
  ],
  [
    'word-table',
    [
      '<div class="table" tabindex="0"><table><caption>Bảng 1. <strong>Lịch thi</strong></caption>',
      '<tr><th scope="col"><p class="align-center"><strong>Môn</strong></p></th><th scope="colgroup" colspan="2"><p class="align-center"><strong>Giờ</strong></p></th></tr>',
      '<tr><td rowspan="2"><p>Toán</p></td><td><p>7:00</p>',
      '<p>Phòng 3</p></td><td><ul class="dash"><li>Bút chì</li></ul></td></tr>',
      '<tr><td colspan="2"><p>Đề A\tĐề B</p>',
      '<p>1\t2</p></td></tr>',
      '<tr><td></td><td></td><td></td></tr></table></div>',
    ],
  ],
  [
    'word-review',
    [
      '<p>Học phí là 450.000 đồng, <strong>chính thức</strong>.<sup>[1]</sup></p>',
      '<p class="align-justify">Xem <a href="https://example.vn/a">trang này</a>\trồi ký.<br>Hết</p>',
      '<p>QUYẾT ĐỊNH <strong><em>quan trọng</em></strong> H<sub>2</sub>O, m<sup>2</sup></p>',
      '<p><sup>[1]</sup> Theo nghị quyết.</p>',
    ],
  ],
  ['track-changes', ['<p>Thu 450.000 đồng mỗi tháng, <s>miễn phí</s>.</p>']],
  [
    'footnote-and-bad-links',
    [
      '<p>Thông tư[1], <a href="https://example.vn/">hoa</a>, <a href="https://example.vn/Mẫu%20đơn.docx">đơn</a></p>',
    ],
  ],
])('%s', (name, lines) => {
  expect(shown(sample(name)).lines).toEqual(lines)
})
