import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { preparePicture } from './variants.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f4f' } })

const GPS = {
  IFD0: { Make: 'MayAnhCuaLan', Artist: 'Lan' },
  IFD3: { GPSLatitude: '10/1 46/1 30/1', GPSLatitudeRef: 'N', GPSLongitude: '106/1 43/1 0/1' },
}

describe('a photograph from a phone', () => {
  it('loses where and by whom it was taken, in all its bytes', async () => {
    const taken = await plain(60, 40).withExif(GPS).jpeg().toBuffer()
    expect(taken.includes('MayAnhCuaLan')).toBe(true)
    const picture = await preparePicture(taken)
    const files = [picture!.bytes, ...picture!.variants.map(({ bytes }) => bytes)]
    for (const bytes of files) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })
      expect(bytes.includes('MayAnhCuaLan')).toBe(false)
    }
  })

  it('is turned upright', async () => {
    const turned = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const picture = await preparePicture(turned)
    expect([picture?.width, picture?.height]).toEqual([40, 60])
  })
})

describe('sizes', () => {
  it.each<[number, number, [number, number], number[]]>([
    [3000, 1500, [2400, 1200], [480, 480, 800, 800, 1200, 1200]],
    [1000, 500, [1000, 500], [480, 480, 800, 800]],
    [480, 320, [480, 320], [480, 480]],
    [300, 200, [300, 200], [300, 300]],
  ])('%i × %i', async (width, height, expected, widths) => {
    const picture = await preparePicture(await plain(width, height).jpeg().toBuffer())
    expect([picture?.width, picture?.height]).toEqual(expected)
    expect(picture?.variants.map((variant) => variant.width)).toEqual(widths)
    expect(picture?.variants.map(({ format }) => format)).toEqual(
      widths.map((_, n) => (n % 2 === 0 ? 'avif' : 'webp')),
    )
  })
})

it('the same upload gives the same bytes', async () => {
  const taken = await plain(60, 40).jpeg().toBuffer()
  const [a, b] = [await preparePicture(taken), await preparePicture(taken)]
  expect(a!.bytes.equals(b!.bytes)).toBe(true)
  expect(a!.variants.map(({ sha256 }) => sha256)).toEqual(b!.variants.map(({ sha256 }) => sha256))
})

describe('what counts is the content, not the name', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('%s is taken', async (format) => {
    const picture = await preparePicture(await plain(20, 20).toFormat(format).toBuffer())
    expect(picture?.format).toBe(format === 'jpeg' ? 'jpg' : format)
  })

  it.each<[string, () => Promise<Buffer>]>([
    [
      'SVG',
      async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['GIF', () => plain(20, 20).gif().toBuffer()],
    ['AVIF', () => plain(20, 20).avif({ effort: 0 }).toBuffer()],
    ['text', async () => Buffer.from('không phải ảnh')],
    ['nothing', async () => Buffer.alloc(0)],
    ['the first bytes of a JPEG', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('%s is not', async (_, make) => {
    expect(await preparePicture(await make())).toBe(null)
  })

  it('a picture that breaks off is refused, not half kept', async () => {
    const whole = await plain(400, 300).jpeg().toBuffer()
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    expect(await preparePicture(half)).toBe(null)
  })

  it('a bomb of pixels is refused', async () => {
    const bomb = await plain(8000, 8000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await preparePicture(bomb)).toBe(null)
  })
})
