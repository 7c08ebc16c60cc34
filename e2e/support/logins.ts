/** What `npm start` prints for the demo school; a test of the seed holds the two together. */
export const DEMO_PASSWORD = 'ben-song-thu-thiem'

export const PEOPLE = {
  writer: 'thulan@thuthiem.demo',
  head: 'quocbao@thuthiem.demo',
  academic: 'hoangson@thuthiem.demo',
  activities: 'ngocdiem@thuthiem.demo',
  principal: 'minhnguyet@thuthiem.demo',
  admin: 'haidang@thuthiem.demo',
} as const
