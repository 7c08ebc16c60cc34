import { expect, it } from 'vitest'
import { sample, shown } from './samples.ts'

it.each<[string, string[]]>([
  [
    'merged-cells',
    [
      '<div class="table" tabindex="0"><table><tr><td rowspan="2"><p>Lớp</p></td><td colspan="2"><p>Môn thi</p></td></tr>',
      '<tr><td><p>Toán</p></td><td><p>Văn</p></td></tr>',
      '<tr><td><p>10A1</p></td><td><p>7:00</p></td><td><p>9:30</p></td></tr></table></div>',
    ],
  ],
  [
    'hidden-text-and-columns',
    [
      '<p>Công khai.</p>',
      '<div class="table" tabindex="0"><table><tr><td><p>An</p></td></tr></table></div>',
    ],
  ],
  [
    'excel',
    [
      '<div class="table" tabindex="0"><table><tr><td colspan="3" class="align-center"><p><strong>Danh sách ủng hộ</strong></p></td></tr>',
      '<tr><td class="align-center"><p><strong>STT</strong></p></td><td class="align-center"><p><strong>Họ tên</strong></p></td><td class="align-center"><p><strong>Số tiền</strong></p></td></tr>',
      '<tr><td class="align-right"><p>1</p></td><td><p>Nguyễn Văn An</p></td><td class="align-right"><p>50.000</p></td></tr>',
      '<tr><td class="align-right"><p>3</p></td><td><p><em>Ẩn danh</em></p></td><td></td></tr></table></div>',
    ],
  ],
  [
    'libreoffice-calc',
    [
      '<div class="table" tabindex="0"><table><tr><td><p><strong>Lớp</strong></p></td><td colspan="2" class="align-center"><p><strong>Sĩ số</strong></p></td></tr>',
      '<tr><td><p>10A1</p></td><td class="align-right"><p>45</p></td><td></td></tr></table></div>',
    ],
  ],
  [
    'google-sheets',
    [
      '<div class="table" tabindex="0"><table><tr><td class="align-center"><p><strong>Lớp</strong></p></td><td><p><strong>Giáo viên</strong></p></td></tr>',
      '<tr><td rowspan="2"><p>10A1</p></td><td><p>Cô Hoà<br>Thầy Lộc</p></td></tr>',
      '<tr><td><p><a href="mailto:VanPhong@truong.example">Văn phòng</a></p></td></tr></table></div>',
    ],
  ],
])('%s', (name, lines) => {
  expect(shown(sample(name)).lines).toEqual(lines)
})
