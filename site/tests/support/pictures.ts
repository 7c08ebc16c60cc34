import sharp from 'sharp'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Image } from '@bbt/shared/contract/image.ts'

const SKIES = ['#f3e2c3', '#d7e6dc', '#e9d5cc', '#cfe2e8', '#efe6d2', '#d9dcec'] as const
const [WIDTH, HEIGHT] = [1200, 750]

/** Numbers that look thrown, the same for the same seed. */
function dice(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** A school by a river, with a flame tree: each seed another sky and another tree. */
function drawing(seed: number): string {
  const roll = dice(seed)
  const [sun, tree] = [250 + roll() * 700, roll() < 0.5 ? 150 : 1000]
  const blossoms = Array.from({ length: 70 }, () => {
    const [x, y, r] = [tree + (roll() - 0.5) * 420, roll() * 290, 6 + roll() * 18]
    const colour = ['#b8321a', '#e05a3a', '#e98560', '#8f2a1a'][Math.floor(roll() * 4)]
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour ?? ''}"/>`
  })
  const windows = Array.from({ length: 22 }, (_, i) => {
    const [x, y] = [250 + (i % 11) * 64, 410 + Math.floor(i / 11) * 85]
    return `<rect x="${x}" y="${y}" width="38" height="50" rx="5" fill="#${i < 11 ? 'a0b9bb' : '82a4a8'}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="1200" height="750" fill="${SKIES[seed % SKIES.length] ?? ''}"/>
    <circle cx="${sun}" cy="200" r="85" fill="#f2b842"/>
    <path d="M0 500 220 430V380H1000v50l200 60v260H0z" fill="#e9efe9"/>
    <path d="M480 350 640 280 800 350z" fill="#b8432e"/><path d="M480 350h320v40H480z" fill="#e9efe9"/>
    ${windows.join('')}${blossoms.join('')}
    <path d="M0 600c200-60 400 20 620 0s380-60 580 10v140H0z" fill="#0f4a5c"/>
    <path d="M0 650c200-50 400 20 620 0s380-50 580 5" fill="none" stroke="#4f8796" stroke-width="4"/>
  </svg>`
}

/** A picture with its bytes and those of its variants, by hash. */
export async function pictureOf(
  seed: number,
  media: Map<string, Buffer>,
  words: Pick<Image, 'alt'> & Partial<Pick<Image, 'caption' | 'credit'>>,
): Promise<Image> {
  const source = sharp(Buffer.from(drawing(seed)))
  const keep = (bytes: Buffer) => {
    const hash = sha256(bytes)
    media.set(hash, bytes)
    return hash
  }
  const variants: NonNullable<Image['variants']> = []
  for (const width of [480, 800]) {
    const height = Math.round((HEIGHT * width) / WIDTH)
    const small = source.clone().resize(width)
    const avif = keep(await small.clone().avif({ quality: 50, effort: 0 }).toBuffer())
    const webp = keep(await small.clone().webp({ quality: 80 }).toBuffer())
    variants.push({ sha256: avif, format: 'avif', width, height })
    variants.push({ sha256: webp, format: 'webp', width, height })
  }
  const sha = keep(await source.clone().jpeg({ quality: 82 }).toBuffer())
  return { sha256: sha, format: 'jpg', width: WIDTH, height: HEIGHT, ...words, variants }
}
