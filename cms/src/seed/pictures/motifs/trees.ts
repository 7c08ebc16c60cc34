import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, ellipse, line, rect, stroke, times } from '../shapes.ts'

const GREENS = [INK.leaf, INK.leafDeep, INK.leafPale] as const

/** A round tree standing at (x, base); `size` is its height. */
export function tree(random: Random, x: number, base: number, size: number) {
  const crown = size * 0.3
  return [
    rect(x - size * 0.035, base - size * 0.5, size * 0.07, size * 0.5, INK.woodDeep, 4),
    circle(x - crown * 0.6, base - size * 0.56, crown * 0.75, random.pick(GREENS)),
    circle(x + crown * 0.6, base - size * 0.6, crown * 0.7, random.pick(GREENS)),
    circle(x, base - size * 0.72, crown, random.pick(GREENS)),
  ]
}

/** A flame tree in blossom: a wide red crown over a leaning trunk. */
export function flameTree(random: Random, x: number, base: number, size: number) {
  const lean = random.between(-0.08, 0.08) * size
  const top = base - size * 0.62
  const trunk = (to: number, y: number, width: number) =>
    stroke(
      `M${x.toFixed(1)} ${base.toFixed(1)}Q${(x + lean).toFixed(1)} ${(base - size * 0.3).toFixed(1)} ${(x + to).toFixed(1)} ${y.toFixed(1)}`,
      {
        stroke: INK.woodDeep,
        width,
      },
    )
  const crown = times(70, () => {
    const spread = random.between(-0.62, 0.62)
    const lift = random.between(-0.3, 0.12) * (1 - spread * spread * 1.6)
    return circle(
      x + lean + spread * size,
      top + lift * size,
      random.between(0.035, 0.1) * size,
      random.pick([INK.phuong, INK.phuongDeep, INK.phuongMid, INK.phuongPale, INK.phuong]),
    )
  })
  const leaves = times(16, () =>
    circle(
      x + lean + random.between(-0.5, 0.5) * size,
      top + random.between(-0.04, 0.14) * size,
      random.between(0.025, 0.06) * size,
      random.pick(GREENS),
    ),
  )
  return [
    trunk(lean, top, size * 0.06),
    trunk(lean - size * 0.3, top + size * 0.06, size * 0.03),
    trunk(lean + size * 0.3, top + size * 0.05, size * 0.03),
    ...leaves,
    ...crown,
  ]
}

/** A young plant with its stake, `size` tall. */
export function sapling(random: Random, x: number, base: number, size: number) {
  const green = random.pick(GREENS)
  return [
    ellipse(x, base, size * 0.45, size * 0.12, INK.woodDeep),
    line([x + size * 0.14, base], [x + size * 0.14, base - size * 0.9], {
      stroke: INK.woodPale,
      width: size * 0.05,
    }),
    line([x, base], [x, base - size * 0.75], { stroke: INK.leafDeep, width: size * 0.06 }),
    ellipse(x - size * 0.18, base - size * 0.5, size * 0.2, size * 0.1, green),
    ellipse(x + size * 0.2, base - size * 0.62, size * 0.2, size * 0.1, green),
    ellipse(x, base - size * 0.86, size * 0.13, size * 0.2, green),
  ]
}

/** Tufts of grass or reeds along a line. */
export const reeds = (random: Random, count: number, y: number, fill: string) =>
  times(count, () => {
    const x = random.between(0, 1600)
    const h = random.between(25, 70)
    return [-1, 0, 1].map((side) =>
      line([x, y], [x + side * h * 0.35, y - h * (side === 0 ? 1 : 0.8)], {
        stroke: fill,
        width: 6,
      }),
    )
  })
