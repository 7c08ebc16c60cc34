/** The one page of a site that has nothing approved yet; without styles, which are part of the frame. */
export const PREPARING = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Trang đang được chuẩn bị</title>
  </head>
  <body>
    <h1>Trang đang được chuẩn bị</h1>
    <p>Nội dung của trường sẽ hiện ở đây ngay khi Ban biên tập duyệt và đăng.</p>
  </body>
</html>
`
