import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, ellipse, HEIGHT, polygon, rect, times, WIDTH } from '../shapes.ts'
import type { Canvas } from './canvas.ts'

export const sky = ({ palette }: Canvas) => rect(0, 0, WIDTH, HEIGHT, palette.sky)

/** The sun in one half of the sky; `side` -1 is left. */
export function sun({ random }: Canvas, side: 1 | -1, height = 300) {
  const x = WIDTH / 2 + side * random.between(250, 520)
  return circle(x, height + random.between(-60, 60), random.between(85, 120), INK.nang)
}

export function clouds({ random }: Canvas, count: number, fill: string = INK.paper) {
  return times(count, (index) => {
    const x = (WIDTH / count) * (index + random.between(0.2, 0.8))
    const y = random.between(90, 260)
    const size = random.between(50, 90)
    return [
      ellipse(x, y, size * 1.7, size * 0.42, fill),
      circle(x - size * 0.5, y - size * 0.2, size * 0.5, fill),
      circle(x + size * 0.35, y - size * 0.34, size * 0.6, fill),
    ]
  })
}

const PETALS = [INK.phuong, INK.phuongDeep, INK.phuongMid, INK.phuongPale] as const

/** Flame-tree petals thrown into a box. */
export const petals = (
  random: Random,
  count: number,
  box: { x: number; y: number; w: number; h: number },
) =>
  times(count, () =>
    circle(
      box.x + random.between(0, box.w),
      box.y + random.between(0, box.h),
      random.between(6, 24),
      random.pick(PETALS),
    ),
  )

/** A branch's worth of petals in an upper corner, thinning out below. */
export function petalCorner(random: Random, side: 1 | -1) {
  const x = side === 1 ? WIDTH - 620 : 20
  const edge = side === 1 ? WIDTH - 420 : 0
  return [
    ...petals(random, 26, { x: edge, y: 0, w: 420, h: 170 }),
    ...petals(random, 26, { x: x + 60, y: 30, w: 480, h: 330 }),
    ...petals(random, 9, { x: x + 80, y: 300, w: 400, h: 200 }),
  ]
}

/** Towers of the other bank, standing on `base`. */
export function skyline({ random, palette }: Canvas, base: number) {
  const towers: string[] = []
  for (let x = -30; x < WIDTH;) {
    const w = random.between(50, 130)
    const h = random.between(60, 260)
    towers.push(rect(x, base - h, w, h, palette.far))
    if (random.chance(0.25)) {
      towers.push(
        polygon(
          [
            [x, base - h],
            [x + w / 2, base - h - random.between(40, 130)],
            [x + w, base - h],
          ],
          palette.far,
        ),
      )
    }
    x += w + random.between(4, 60)
  }
  return towers
}
