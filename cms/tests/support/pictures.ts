import sharp from 'sharp'
import type { Answer, PersonName, School } from './school.ts'

/** A small picture of one colour; another colour gives other bytes. */
export function picture(colour = '#2f6f4f', width = 40, height = 30): Promise<Buffer> {
  const background = colour
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

/** A form as the browser sends it: the file, and beside it the fields as JSON. */
export function pictureForm(bytes: Buffer, fields: object, name = 'anh.jpg', type = 'image/jpeg') {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  form.set('_payload', JSON.stringify(fields))
  return form
}

export async function uploadPicture(school: School, as: PersonName, alt: string, bytes: Buffer) {
  const answer: Answer = await school.send(as, 'POST', '/media', pictureForm(bytes, { alt }))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body['doc'] as { id: string; filename: string; sha256: string; url: string }
}
