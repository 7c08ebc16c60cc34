/** An answer that is a picture. Who may see it was decided for this request: nothing keeps it. */
export function pictureAnswer(bytes: Buffer, format: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': `image/${format === 'jpg' ? 'jpeg' : format}`,
      'cache-control': 'private, no-store',
    },
  })
}
