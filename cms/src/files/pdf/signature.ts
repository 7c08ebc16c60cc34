import { createHash, webcrypto } from 'node:crypto'
import type { SignatureState } from '@bbt/shared/contract/file.ts'
import { fromBER, OctetString } from 'asn1js'
import * as pkijs from 'pkijs'
import type { PdfObject } from './objects.ts'
import { objectsOf } from './objects.ts'
import type { Token } from './tokens.ts'

interface Signature {
  range: [number, number, number, number]
  contents: Buffer
  /** Of its signed bytes a hole is left out: exactly where its own value stands. */
  hasItsHole: boolean
  filter: string
}

/** Signatures whose signed bytes are those of the file itself (PAdES: ETSI EN 319 142-1). */
const DETACHED = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached'])

const after = (tokens: readonly Token[], name: string): number =>
  tokens.findIndex(({ kind, text }) => kind === 'name' && text === name) + 1

function signatureIn({ tokens, bytes }: PdfObject): Signature | null {
  const [rangeAt, valueAt, filterAt] = ['ByteRange', 'Contents', 'SubFilter'].map((name) =>
    after(tokens, name),
  ) as [number, number, number]
  const value = tokens[valueAt]
  if (rangeAt === 0 || valueAt === 0 || value?.kind !== 'hex') return null
  const numbers = tokens.slice(rangeAt + 1, rangeAt + 5).map(({ text }) => Number(text))
  const range = numbers as Signature['range']
  const hex = bytes.toString('latin1', value.at + 1, value.end - 1).replace(/[^0-9a-fA-F]/g, '')
  return {
    range,
    contents: Buffer.from(hex, 'hex'),
    hasItsHole: range[0] === 0 && range[1] === value.at && range[2] === value.end,
    filter: filterAt === 0 ? '' : (tokens[filterAt]?.text ?? ''),
  }
}

/** By their object identifiers (RFC 5754, RFC 3370). */
const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.3.14.3.2.26': 'sha1',
}
/** RFC 5652, 11.2. */
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'

/** Whether the digest that was signed is that of these bytes; null where none is signed, or by a hash not known here. */
function hasDigest(signer: pkijs.SignerInfo, signed: Buffer): boolean | null {
  const hash = HASHES[signer.digestAlgorithm.algorithmId]
  const attributes = signer.signedAttrs?.attributes ?? []
  const [value] = (attributes.find(({ type }) => type === MESSAGE_DIGEST)?.values ??
    []) as unknown[]
  if (hash === undefined || !(value instanceof OctetString)) return null
  return createHash(hash).update(signed).digest().equals(value.valueBlock.valueHexView)
}

/**
 * pkijs wants the issuer's name byte for byte as in the certificate, and some write it in another type of string: the
 * serial number says who it is as well.
 */
function nameAsInCertificate(message: pkijs.SignedData, signer: pkijs.SignerInfo): void {
  const sid: unknown = signer.sid
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return
  const own = (message.certificates ?? []).find(
    (one) => one instanceof pkijs.Certificate && one.serialNumber.isEqual(sid.serialNumber),
  )
  if (own instanceof pkijs.Certificate) sid.issuer = own.issuer
}

/** Whether the signed bytes are still those that were signed; null where that cannot be told. */
async function fits(signed: Buffer, contents: Buffer): Promise<boolean | null> {
  try {
    // The value is padded with zeros: BER says itself how long it is.
    const { offset, result } = fromBER(new Uint8Array(contents))
    if (offset === -1) return null
    const info = new pkijs.ContentInfo({ schema: result })
    const message = new pkijs.SignedData({ schema: info.content })
    const [signer, ...others] = message.signerInfos
    // A value that brings its own data would be judged by that, and not by the file.
    if (!signer || others.length > 0 || message.encapContentInfo.eContent) return null
    if (hasDigest(signer, signed) === false) return false
    nameAsInCertificate(message, signer)
    const data = new Uint8Array(signed).buffer
    return await message.verify({ signer: 0, data, checkChain: false })
  } catch {
    // What pkijs cannot read, or a kind of key it does not know.
    return null
  }
}

/**
 * What the electronic signatures of a PDF say of its bytes; undefined where there is none. Each must fit the bytes it names;
 * the last must name all but its own value. Who signed is not judged: there are no roots here to judge by.
 */
export async function signatureOf(bytes: Buffer): Promise<SignatureState | undefined> {
  pkijs.setEngine('node', new pkijs.CryptoEngine({ crypto: webcrypto as Crypto }))
  const found: Signature[] = []
  for (const object of objectsOf(bytes)) {
    const signature = object.bytes === bytes ? signatureIn(object) : null
    if (signature) found.push(signature)
  }
  if (found.length === 0) return undefined
  let isUnknown = false
  for (const { range, contents, hasItsHole, filter } of found) {
    const [start, length, second, rest] = range
    if (!hasItsHole || second + rest > bytes.length) return 'changed'
    if (!DETACHED.has(filter)) {
      isUnknown = true
      continue
    }
    const signed = Buffer.concat([
      bytes.subarray(start, start + length),
      bytes.subarray(second, second + rest),
    ])
    const isRight = await fits(signed, contents)
    if (isRight === false) return 'changed'
    if (isRight === null) isUnknown = true
  }
  if (isUnknown) return 'unknown'
  const ends = found.map(({ range: [, , second, rest] }) => second + rest)
  const tail = bytes.subarray(Math.max(...ends))
  // The line break after "%%EOF" is often not signed.
  return /^[\r\n]*$/.test(tail.toString('latin1')) ? 'whole' : 'addedAfter'
}
