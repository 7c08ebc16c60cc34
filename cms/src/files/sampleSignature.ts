import { webcrypto } from 'node:crypto'
import { Integer, ObjectIdentifier, OctetString, Utf8String } from 'asn1js'
import * as pkijs from 'pkijs'
import { pagesOf, pdfOf } from './samplePdf.ts'

const ROOM = 12_288
const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
/** RFC 5652, 11.1 and 11.2. */
const [CONTENT_TYPE, MESSAGE_DIGEST] = ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4'] as const
const COMMON_NAME = '2.5.4.3'

async function certificateOf(keys: CryptoKeyPair): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: 84 })
  const name = new pkijs.AttributeTypeAndValue({
    type: COMMON_NAME,
    value: new Utf8String({ value: 'Trường mẫu' }),
  })
  certificate.issuer.typesAndValues.push(name)
  certificate.subject.typesAndValues.push(name)
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z')
  certificate.notAfter.value = new Date('2036-01-01T00:00:00Z')
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')
  return certificate
}

/** A detached signature in CMS (RFC 5652), as `adbe.pkcs7.detached` has it. */
async function signed(data: Buffer, carriesData: boolean): Promise<Buffer> {
  pkijs.setEngine('node', new pkijs.CryptoEngine({ crypto: webcrypto as Crypto }))
  const keys = (await webcrypto.subtle.generateKey(
    { ...ALGORITHM, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair
  const certificate = await certificateOf(keys)
  const digest = await webcrypto.subtle.digest('SHA-256', new Uint8Array(data))
  const attribute = (type: string, value: unknown) => new pkijs.Attribute({ type, values: [value] })
  const message = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: pkijs.ContentInfo.DATA,
      ...(carriesData && { eContent: new OctetString({ valueHex: new Uint8Array(data).buffer }) }),
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(CONTENT_TYPE, new ObjectIdentifier({ value: pkijs.ContentInfo.DATA })),
            attribute(MESSAGE_DIGEST, new OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  })
  await message.sign(keys.privateKey, 0, 'SHA-256')
  const content = new pkijs.ContentInfo({
    contentType: pkijs.ContentInfo.SIGNED_DATA,
    content: message.toSchema(true),
  })
  return Buffer.from(content.toSchema().toBER(false))
}

/**
 * A PDF with a signature over all of it but the signature's own value.
 * @param carriesData whether what was signed lies in the signature as well, which no detached one has
 */
export async function signedPdf(
  filter = 'adbe.pkcs7.detached',
  carriesData = false,
): Promise<Buffer> {
  const hole = '0'.repeat(ROOM * 2)
  const range = '/ByteRange[0 0000000000 0000000000 0000000000]'
  const bytes = pdfOf({
    ...pagesOf(['Quyet dinh'], { catalog: '/AcroForm<</Fields[8 0 R]/SigFlags 3>>' }),
    8: '<</FT/Sig/T(Ky)/V 9 0 R/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/P 10 0 R>>',
    9: `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${filter}${range}/Contents<${hole}>>>`,
  })
  const start = bytes.indexOf(`<${hole}>`)
  const end = start + hole.length + 2
  const numbers = [start, end, bytes.length - end].map((number) => String(number).padStart(10, '0'))
  bytes.write(`/ByteRange[0 ${numbers.join(' ')}]`, bytes.indexOf(range), 'latin1')
  const value = await signed(
    Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]),
    carriesData,
  )
  bytes.write(value.toString('hex').padEnd(hole.length, '0'), start + 1, 'latin1')
  return bytes
}
