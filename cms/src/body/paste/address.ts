import { isLinkTarget } from '@bbt/shared/contract/linkTarget.ts'

const WITHOUT_SCHEME = /^(?:www\.|(?:[a-z0-9-]+\.)+(?:vn|com|org|net|edu|gov|info)(?:[/?#:]|$))/i
const ESCAPED = /[\s"<>\\]/g
const ASKED =
  /^https:\/\/(?:www\.google\.[a-z.]+\/url\?(?:.*&)?(?:q|url)|l\.facebook\.com\/l\.php\?(?:.*&)?u)=([^&]+)/

const escaped = (text: string) => text.replace(ESCAPED, (sign) => encodeURIComponent(sign))

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The scheme and the host in small letters, slashes the right way, signs that no address has escaped. */
function web(address: string): string | null {
  const parts = /^(https?):[\\/]+([^\\/?#]+)([^?#]*)([^]*)$/i.exec(address)
  const [, scheme = '', host = '', path = '', rest = ''] = parts ?? []
  if (scheme === '') return null
  const where = `${host.replace(/\s/g, '').toLowerCase()}${escaped(path.replaceAll('\\', '/'))}`
  return `${scheme.toLowerCase()}://${where}${escaped(rest)}`
}

function repaired(address: string): string | null {
  if (/^https?:/i.test(address)) return web(address)
  const [, scheme = '', rest = ''] = /^(mailto|tel):([^]*)$/i.exec(address) ?? []
  if (scheme !== '') {
    const to = scheme.toLowerCase() === 'tel' ? rest.trim() : escaped(rest.trim())
    return `${scheme.toLowerCase()}:${to}`
  }
  if (address.startsWith('//')) return web(`https:${address}`)
  return WITHOUT_SCHEME.test(address) ? web(`https://${address}`) : null
}

/**
 * Where a pasted link leads, put right as far as it can be; null where it leads to nothing that others can
 * open: a place in the document, a file of the writer's, a path on a site that we do not know.
 */
export function repairedAddress(href: string): string | null {
  // Browsers drop breaks within an address as well.
  const address = href
    .normalize('NFC')
    .replace(/[\t\n\r\p{Cf}\p{Cc}]/gu, '')
    .trim()
  const found = repaired(address)
  const asked = found === null ? null : ASKED.exec(found)?.[1]
  const target = asked ? repaired(decoded(asked).normalize('NFC')) : found
  return target !== null && isLinkTarget(target) ? target : null
}
