/** Where the office shows how the public site stands. */
export const PUBLIC_SITE_PAGE = '/admin/tinh-trang-trang'
export const PUBLIC_SITE_TITLE = 'Tình trạng trang công khai'
