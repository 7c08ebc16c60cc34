import { BYTES, MAX_PIXELS } from '@bbt/shared/limits.ts'
import { formatBytes } from '@bbt/shared/text/amounts.ts'
import { INFECTED, UploadRefused } from '../bytes/refused.ts'
import type { UploadProblem } from '../bytes/refused.ts'

const MEGA = 1_000_000

/** Why a picture is not taken in: the status, and what the person reads. */
export const PICTURE_PROBLEMS = {
  missing: { status: 422, words: 'Chưa có tệp ảnh: chọn một ảnh JPEG, PNG hoặc WebP.' },
  unreadable: {
    status: 400,
    words: 'Biểu mẫu gửi lên không đọc được: tải lại trang rồi gửi lại ảnh.',
  },
  tooManyBytes: {
    status: 413,
    words: `Ảnh lớn hơn ${formatBytes(BYTES.picture)}: thu nhỏ rồi tải lại.`,
  },
  notAPicture: {
    status: 422,
    words: 'Tệp này không phải ảnh JPEG, PNG hoặc WebP: lưu lại ở dạng JPEG rồi tải lên.',
  },
  tooManyPixels: {
    status: 422,
    words: `Ảnh có hơn ${MAX_PIXELS / MEGA} triệu điểm ảnh: thu nhỏ bề rộng, bề cao rồi tải lại.`,
  },
  animated: {
    status: 422,
    words: 'Ảnh động không dùng được: lưu một khung hình ở dạng JPEG rồi tải lên.',
  },
  broken: {
    status: 422,
    words: 'Ảnh bị hỏng hoặc tải lên chưa trọn: mở thử trên máy, lưu lại ở dạng JPEG rồi tải lên.',
  },
  busy: {
    status: 503,
    words: 'Đang có nhiều ảnh được tải lên cùng lúc. Chờ một phút rồi tải lại.',
  },
  infected: INFECTED,
  notScanned: {
    status: 503,
    words:
      'Chưa quét virus được nên chưa nhận ảnh. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.',
  },
} as const satisfies Record<string, UploadProblem>

export type PictureProblem = keyof typeof PICTURE_PROBLEMS

/** A picture that is refused, in words for the person. */
export class PictureRefused extends UploadRefused {
  constructor(problem: PictureProblem, virus?: string) {
    super(problem, PICTURE_PROBLEMS[problem], virus)
  }
}
