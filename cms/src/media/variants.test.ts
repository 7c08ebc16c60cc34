import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Prepared } from './variants.ts'
import { preparePicture } from './variants.ts'

async function prepared(upload: Buffer): Promise<Prepared> {
  const result = await preparePicture(upload)
  if (!result.ok) throw new Error(result.problem)
  return result.picture
}

async function problem(upload: Buffer): Promise<string> {
  const result = await preparePicture(upload)
  return result.ok ? 'taken' : result.problem
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f4f' } })

describe('a photograph from a phone', () => {
  it('is turned upright', async () => {
    const turned = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const picture = await prepared(turned)
    expect([picture.width, picture.height]).toEqual([40, 60])
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'shows its top left corner there: orientation %i',
    async (n) => {
      const corner = { input: await plain(20, 10).tint('#ffffff').png().toBuffer() }
      const shown = await sharp({
        create: { width: 80, height: 60, channels: 3, background: '#000000' },
      })
        .composite([{ ...corner, left: 0, top: 0 }])
        .png()
        .toBuffer()
      const stored = await sharp(await undo(shown, n))
        .withMetadata({ orientation: n })
        .jpeg({ quality: 100 })
        .toBuffer()
      const picture = await prepared(stored)
      expect([picture.width, picture.height]).toEqual([80, 60])
      expect(await brightest(picture.bytes)).toBe('top left')
      for (const { bytes } of picture.variants) expect(await brightest(bytes)).toBe('top left')
    },
  )
})

/** Lays a picture as a camera held otherwise would have stored it. */
function undo(upright: Buffer, orientation: number): Promise<Buffer> {
  const picture = sharp(upright)
  const turned = [
    () => picture,
    () => picture.flop(),
    () => picture.rotate(180),
    () => picture.flip(),
    // sharp mirrors before it turns.
    () => picture.flop().rotate(270),
    () => picture.rotate(270),
    () => picture.flop().rotate(90),
    () => picture.rotate(90),
  ][orientation - 1]!
  return turned().png().toBuffer()
}

async function brightest(bytes: Buffer): Promise<string> {
  const { data } = await sharp(bytes)
    .resize(2, 2, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const places = ['top left', 'top right', 'bottom left', 'bottom right']
  return places[[...data].indexOf(Math.max(...data))]!
}

describe('sizes', () => {
  it.each<[number, number, [number, number], number[]]>([
    [3000, 1500, [2400, 1200], [480, 480, 800, 800, 1200, 1200]],
    [1000, 500, [1000, 500], [480, 480, 800, 800]],
    [480, 320, [480, 320], [480, 480]],
    [300, 200, [300, 200], [300, 300]],
  ])('%i × %i', async (width, height, expected, widths) => {
    const picture = await prepared(await plain(width, height).jpeg().toBuffer())
    expect([picture.width, picture.height]).toEqual(expected)
    expect(picture.variants.map((variant) => variant.width)).toEqual(widths)
    expect(picture.variants.map(({ format }) => format)).toEqual(
      widths.map((_, n) => (n % 2 === 0 ? 'avif' : 'webp')),
    )
  })
})

it('the same upload gives the same bytes', async () => {
  const taken = await plain(60, 40).jpeg().toBuffer()
  const [a, b] = [await prepared(taken), await prepared(taken)]
  expect(a.bytes.equals(b.bytes)).toBe(true)
  expect(a.variants.map(({ sha256 }) => sha256)).toEqual(b.variants.map(({ sha256 }) => sha256))
})

describe('what counts is the content, not the name', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('%s is taken', async (format) => {
    const picture = await prepared(await plain(20, 20).toFormat(format).toBuffer())
    expect(picture.format).toBe(format === 'jpeg' ? 'jpg' : format)
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const jpegStart = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  const pngStart = Buffer.from('89504e470d0a1a0a', 'hex')
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['SVG', 'notAPicture', () => Buffer.from(svg)],
    ['HTML', 'notAPicture', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['PDF', 'notAPicture', () => Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj')],
    ['ZIP', 'notAPicture', () => Buffer.from('504b0304140000000800', 'hex')],
    ['GIF', 'notAPicture', () => plain(20, 20).gif().toBuffer()],
    ['AVIF', 'notAPicture', () => plain(20, 20).avif({ effort: 0 }).toBuffer()],
    ['TIFF', 'notAPicture', () => plain(20, 20).tiff().toBuffer()],
    ['GIF that is also script', 'notAPicture', () => Buffer.from('GIF89a/*' + 'x'.repeat(40))],
    ['text', 'notAPicture', () => Buffer.from('không phải ảnh')],
    ['nothing', 'notAPicture', () => Buffer.alloc(0)],
    ['RIFF that is sound', 'notAPicture', () => Buffer.from('RIFF\0\0\0\0WAVEfmt ')],
    ['the first bytes of a JPEG', 'broken', () => jpegStart],
    [
      'SVG after the first bytes of a JPEG',
      'broken',
      () => Buffer.concat([jpegStart, Buffer.from(svg)]),
    ],
    [
      'SVG after the first bytes of a PNG',
      'broken',
      () => Buffer.concat([pngStart, Buffer.from(svg)]),
    ],
    [
      'PDF after the first bytes of a WebP',
      'broken',
      () => Buffer.from('RIFF\0\0\0\0WEBP%PDF-1.7'),
    ],
  ])('%s is %s', async (_, answer, make) => {
    expect(await problem(await make())).toBe(answer)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('a %s that breaks off is refused', async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const whole = await sharp({
      create: { width: 300, height: 200, channels: 3, noise, background: '' },
    })
      .toFormat(format)
      .toBuffer()
    for (const share of [0.2, 0.5, 0.9]) {
      expect(await problem(whole.subarray(0, Math.floor(whole.length * share)))).toBe('broken')
    }
  })
})

describe('a picture that is too much', () => {
  it('a bomb of pixels is refused', async () => {
    const bomb = await plain(8000, 8000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await problem(bomb)).toBe('tooManyPixels')
  })

  it('by what its head says alone, whatever follows', async () => {
    const small = await plain(10, 10).png().toBuffer()
    expect(await problem(pngWithSize(small, 60_000, 60_000))).toBe('tooManyPixels')
    expect(await problem(pngWithSize(small, 7000, 7000))).toBe('broken')
  })

  it('frames that move are refused', async () => {
    const frames = ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    )
    const film = await sharp(await Promise.all(frames), { join: { animated: true } })
      .webp({ delay: [100, 100, 100] })
      .toBuffer()
    expect(await problem(film)).toBe('animated')
  })
})

/** A PNG whose head claims another size, with a checksum that agrees. */
function pngWithSize(png: Buffer, width: number, height: number): Buffer {
  const lying = Buffer.from(png)
  lying.writeUInt32BE(width, 16)
  lying.writeUInt32BE(height, 20)
  lying.writeUInt32BE(crc32(lying.subarray(12, 29)), 29)
  return lying
}
