/** What came of a command, in words for people. */
export interface Said {
  ok: boolean
  message: string
}
