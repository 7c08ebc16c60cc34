import type { article } from '@bbt/shared/types/article.ts'
import type { Form } from './form.ts'

export const articleForm: Form<typeof article> = {
  columns: ['title', 'state', 'unit', 'category', 'updatedAt'],
  own: {
    summary: { isLong: true, description: 'Một, hai câu cho người đọc biết bài nói gì.' },
    datedOn: { description: 'Để trống: lấy ngày đăng.' },
    visibleFrom: {
      description: 'Bài đã đăng cũng chưa hiện trước lúc này. Để trống: hiện ngay khi đăng.',
    },
    visibleUntil: {
      description: 'Từ lúc này bài tự rời khỏi trang. Để trống: bài ở lại.',
    },
  },
}
