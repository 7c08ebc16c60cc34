/** Words of Payload's admin that we say otherwise, so that Phê duyệt and Đăng are never confused. */
export const wording = {
  vi: {
    general: {
      collections: 'Nội dung',
      menu: 'Trình đơn',
      save: 'Lưu',
    },
  },
}
