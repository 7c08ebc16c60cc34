'use client'

import { BYTES } from '@bbt/shared/limits.ts'
import { formatBytes } from '@bbt/shared/text/amounts.ts'
import type { Answer } from '../../officeApi.ts'
import { ask, failureOf } from '../../officeApi.ts'

/** Has the office read a Word file; what it cannot read is refused before it is sent. */
export async function readWordFile(file: File): Promise<Answer<{ html: string }>> {
  if (!/\.docx$/i.test(file.name))
    return failureOf(['Tệp .doc là dạng cũ: mở bằng Word, lưu thành .docx rồi kéo vào lại.'])
  if (file.size > BYTES.docx)
    return failureOf([
      `Tệp Word lớn hơn ${formatBytes(BYTES.docx)}: nén ảnh trong tệp, hoặc chép từng phần rồi dán.`,
    ])
  const body = new FormData()
  body.set('file', file)
  return ask<{ html: string }>('word-text', { method: 'POST', body })
}
