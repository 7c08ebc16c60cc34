import { BYTES, ITEMS } from '@bbt/shared/limits.ts'
import { formatBytes, formatNumber } from '@bbt/shared/text/amounts.ts'
import { INFECTED, UploadRefused } from '../bytes/refused.ts'
import type { UploadProblem } from '../bytes/refused.ts'
import type { FileFault } from './judged.ts'

const DOES = 'xuất lại PDF từ tệp gốc, hoặc in ra một PDF mới, rồi tải lên'

/** What the bytes themselves are refused for. */
const FAULTS = {
  unknownFormat:
    'Tệp này không phải PDF, Word (.docx), Excel (.xlsx) hoặc PowerPoint (.pptx): mở trên máy, lưu lại ở một trong các dạng đó rồi tải lên.',
  oldOffice:
    'Tệp ở dạng Office cũ (.doc, .xls, .ppt): mở trên máy, lưu lại thành .docx, .xlsx, .pptx hoặc PDF rồi tải lên.',
  encrypted: 'Tệp có mật khẩu hoặc bị khoá: bỏ mật khẩu và mọi hạn chế, lưu lại rồi tải lên.',
  broken: 'Tệp bị hỏng hoặc tải lên chưa trọn: mở thử trên máy, lưu lại rồi tải lên.',
  strange:
    'Bên trong tệp có phần lạ mà phần mềm văn phòng không tạo ra: mở trên máy, lưu thành một tệp mới rồi tải lên.',
  unpacksTooMuch: `Tệp giải nén ra quá ${formatBytes(BYTES.fileUnpacked)}: nén ảnh, bỏ phần thừa hoặc chia thành nhiều tệp, rồi tải lên.`,
  macros:
    'Tệp có macro (chương trình chạy khi mở tệp): lưu lại thành .docx, .xlsx, .pptx không có macro hoặc xuất ra PDF, rồi tải lên.',
  embedded:
    'Trong tệp có tệp khác được nhúng: xoá phần nhúng đó hoặc dán lại thành ảnh, rồi tải lên; tệp kia thì tải lên riêng.',
  remoteParts:
    'Tệp lấy nội dung từ nơi khác mỗi khi mở (ảnh hoặc đối tượng được liên kết): chèn hẳn nội dung vào tệp rồi tải lên.',
  pdfScript: `PDF có mã chạy khi mở (JavaScript hoặc biểu mẫu XFA): ${DOES}.`,
  pdfActive: `PDF có lệnh mở chương trình, gửi biểu mẫu hoặc phát nội dung nhúng: ${DOES}.`,
  pdfOpens: `PDF tự làm việc khác ngay khi mở (mở trang mạng, in…): ${DOES}.`,
  pdfAttachment: `PDF có tệp đính kèm bên trong: xoá tệp đính kèm, hoặc in ra một PDF mới, rồi tải lên; tệp kia thì tải lên riêng.`,
  tooManyPages: `Tệp có hơn ${formatNumber(ITEMS.filePages)} trang: chia thành nhiều tệp rồi tải lên.`,
} as const satisfies Record<FileFault, string>

const faults = Object.fromEntries(
  Object.entries(FAULTS).map(([fault, words]) => [fault, { status: 422, words }]),
) as { [F in FileFault]: { status: 422; words: (typeof FAULTS)[F] } }

/** Why a file is not taken in: the status, and what the person reads. */
export const FILE_PROBLEMS = {
  ...faults,
  missing: {
    status: 422,
    words: 'Chưa có tệp: chọn một tệp PDF, Word (.docx), Excel (.xlsx) hoặc PowerPoint (.pptx).',
  },
  unreadable: {
    status: 400,
    words: 'Biểu mẫu gửi lên không đọc được: tải lại trang rồi gửi lại tệp.',
  },
  tooManyBytes: {
    status: 413,
    words: `Tệp lớn hơn ${formatBytes(BYTES.file)}: nén ảnh trong tệp hoặc chia thành nhiều tệp, rồi tải lại.`,
  },
  tooHard: {
    status: 422,
    words:
      'Tệp phức tạp quá nên chưa kiểm tra được: chia thành nhiều tệp, hoặc xuất ra PDF, rồi tải lên.',
  },
  busy: {
    status: 503,
    words: 'Đang có nhiều tệp được kiểm tra cùng lúc. Chờ một phút rồi tải lại.',
  },
  infected: INFECTED,
  notScanned: {
    status: 503,
    words:
      'Chưa quét virus được nên chưa nhận tệp. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.',
  },
} as const satisfies Record<string, UploadProblem>

export type FileProblem = keyof typeof FILE_PROBLEMS

/** A file that is refused, in words for the person. */
export class FileRefused extends UploadRefused {
  constructor(problem: FileProblem, virus?: string) {
    super(problem, FILE_PROBLEMS[problem], virus)
  }
}
