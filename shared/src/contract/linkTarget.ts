import { CHARACTERS } from '../limits.ts'

const HTTP = /^https?:\/\/[^\s"<>\\@/?#]+(?:[/?#][^\s"<>\\]*)?$/
const LOCAL = /^\/(?:[^\s"<>\\/][^\s"<>\\]*)?$/
const MAIL_OR_PHONE = /^(?:mailto:[^\s"<>\\]+|tel:[+0-9 .-]+)$/

/**
 * Whether a link may lead there: a page of this site or an http(s), mailto or tel address. No backslash, which
 * browsers read as a slash ("/\example.com" is another host), and no name before the host ("hcm.edu.vn@…").
 */
export const isLinkTarget = (url: string): boolean =>
  url.length <= CHARACTERS.link &&
  url === url.normalize('NFC') &&
  [HTTP, LOCAL, MAIL_OR_PHONE].some((form) => form.test(url))
