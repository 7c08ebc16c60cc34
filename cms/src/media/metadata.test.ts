import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { preparePicture } from './variants.ts'

const MARK = 'nhaLanSo12DuongMai'
const GPS = {
  IFD0: { Make: MARK, Artist: MARK, Copyright: MARK },
  IFD3: { GPSLatitude: '10/1 46/1 30/1', GPSLatitudeRef: 'N', GPSLongitude: '106/1 43/1 0/1' },
}
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${MARK}"/></rdf:RDF></x:xmpmeta>`

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#2f6f4f' } })

/** A segment of a JPEG, put right after its first marker. */
function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

/** A chunk of a PNG, put right after its head. */
function withChunk(png: Buffer, type: string, content: string): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content, 'latin1')])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([png.subarray(0, 33), length, named, checksum, png.subarray(33)])
}

const iptc = Buffer.concat([
  Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0\0', 'latin1'),
  Buffer.from([MARK.length + 5, 0x1c, 0x02, 0x50, 0, MARK.length]),
  Buffer.from(MARK, 'latin1'),
])
const icc = Buffer.concat([
  Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'),
  Buffer.alloc(128),
  Buffer.from(MARK, 'latin1'),
])
const tail = Buffer.from(`PK\x03\x04 <script>${MARK}</script>`, 'latin1')

it.each<[string, () => Promise<Buffer>]>([
  ['EXIF and GPS of a JPEG', () => plain().withExif(GPS).jpeg().toBuffer()],
  ['EXIF of a PNG', () => plain().withExif(GPS).png().toBuffer()],
  ['EXIF of a WebP', () => plain().withExif(GPS).webp().toBuffer()],
  ['XMP of a JPEG', () => plain().withXmp(XMP).jpeg().toBuffer()],
  [
    'XMP of a PNG',
    async () =>
      withChunk(await plain().png().toBuffer(), 'iTXt', `XML:com.adobe.xmp\0\0\0\0\0${XMP}`),
  ],
  ['XMP of a WebP', () => plain().withXmp(XMP).webp().toBuffer()],
  ['IPTC', async () => withSegment(await plain().jpeg().toBuffer(), 0xed, iptc)],
  [
    'a colour profile of its own',
    async () => withSegment(await plain().jpeg().toBuffer(), 0xe2, icc),
  ],
  [
    'a comment of a JPEG',
    async () => withSegment(await plain().jpeg().toBuffer(), 0xfe, Buffer.from(MARK)),
  ],
  [
    'words in a PNG',
    async () => withChunk(await plain().png().toBuffer(), 'tEXt', `Author\0${MARK}`),
  ],
  ['an archive behind a JPEG', async () => Buffer.concat([await plain().jpeg().toBuffer(), tail])],
  ['an archive behind a PNG', async () => Buffer.concat([await plain().png().toBuffer(), tail])],
  ['an archive behind a WebP', async () => Buffer.concat([await plain().webp().toBuffer(), tail])],
])('%s is in none of the bytes we keep', async (_, make) => {
  const upload = await make()
  expect(upload.includes(MARK)).toBe(true)
  const result = await preparePicture(upload)
  if (!result.ok) throw new Error(result.problem)
  const files = [result.picture, ...result.picture.variants]
  expect(files.length).toBe(3)
  for (const { bytes } of files) {
    const { exif, xmp, iptc: press, icc: profile, comments } = await sharp(bytes).metadata()
    expect({ exif, xmp, press, profile, comments }).toEqual({})
    expect([bytes.includes(MARK), bytes.includes('<script>')]).toEqual([false, false])
  }
})
