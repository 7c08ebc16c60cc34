import { expect, it } from 'vitest'
import { sample, shown } from './samples.ts'

it.each<[string, string[]]>([
  ['headings', ['<h2>Tiêu đề lớn</h2>', '<h3>Tiêu đề hai</h3>', '<p>Chữ.</p>']],
  ['inline-tags-eat-spaces', ['<p>Lớp 10A1 học buổi sáng <s>cũ</s> xong</p>']],
  ['remote-or-file-image', ['<p>Trước.</p>', '<p>Sau.</p>']],
  [
    'libreoffice-writer',
    [
      '<h2 class="align-center">Nội quy</h2>',
      '<p class="align-justify">Học sinh <u>đi học đúng giờ</u>.3 xin phép</p>',
      '<ol start="3" type="a" class="lower-alpha"><li>Mặc đồng phục</li><li>Giữ vệ sinh<br>trong lớp và ngoài sân<ul><li>Lau bảng</li></ul></li></ol>',
      '<p><br></p>',
      '<ol start="7" type="a" class="lower-alpha"><li>Trả phòng</li></ol>',
      '<p><sup>1</sup></p>',
      '<blockquote>Học, học nữa,<br>học mãi.</blockquote>',
      '<hr>',
    ],
  ],
  [
    'google-docs',
    [
      '<h2>Ngày hội đọc</h2>',
      '<h3>Chuẩn bị</h3>',
      '<p class="align-justify"><strong>Mỗi em</strong> mang  hai cuốn, xem <a href="https://example.vn/sách">danh mục</a><sup>*</sup><s> huỷ</s></p>',
      '<ul class="disc"><li>Sách<ul class="circle"><li>Truyện</li></ul></li><li>Bút</li></ul>',
      '<ol type="I" class="upper-roman"><li>Khai mạc</li></ol>',
      '<p>Đã in</p>',
      '<div class="table" tabindex="0"><table><tr><td colspan="2"><p class="align-center">Giờ</p></td></tr>',
      '<tr><td><p>7:00</p></td><td></td></tr></table></div>',
    ],
  ],
  [
    'zalo',
    [
      '<p>Kính gửi quý phụ huynh 🌸<br>Chiều mai họp lớp lúc <strong>17:00</strong>.</p>',
      '<p><a href="https://example.vn/hop?lop=10A1&amp;ngay=2">example.vn/hop</a></p>',
    ],
  ],
  [
    'web-page',
    [
      '<p><a href="https://bao.example/">Trang nhất</a></p>',
      '<h2>Học sinh <em>trồng cây</em></h2>',
      '<p>Sáng nay lớp 11 ra đồng.</p>',
      '<h3>Kết quả</h3>',
      '<p>Ảnh: Minh Lộc</p>',
      '<p><strong>Số cây</strong></p>',
      '<p>120</p>',
      '<p>Cột trái</p>',
      '<div class="table" tabindex="0"><table><tr><th scope="col"><p>Giống</p></th><th scope="col"><p>Số</p></th></tr>',
      '<tr><th scope="row"><p>Bưởi</p></th><td><p>20</p></td></tr></table></div><p>dòng 1<br>  dòng 2\tx</p>',
      '<p>Xem ở đây, bài cũ, <a href="http://example.vn/tin%20tức">tin</a>, <a href="https://www.example.vn/x">web</a>, <a href="tel:028 1234">gọi</a>, vào.</p>',
      '<p>Hộp riêng</p>',
      '<p>Thêm</p>',
      '<p>Chi tiết</p>',
      '<ol start="2"><li>hai</li><li></li><li>bốn</li></ol>',
      '<div class="table" tabindex="0"><table><tr><td><p>ô</p></td></tr></table></div><p>sau bảng</p>',
      '<ol start="5"><li>năm</li></ol>',
    ],
  ],
  ['picture', ['<p>Trước</p>', '<p>sau.</p>']],
])('%s', (name, lines) => {
  expect(shown(sample(name)).lines).toEqual(lines)
})
