import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, ellipse, line, placed, polygon, rect } from '../shapes.ts'
import type { Point } from '../shapes.ts'

const SKIN = ['#d9a27c', '#e2b08c', '#c98f68'] as const

interface Look {
  shirt?: string
  trousers?: string
  /** Where the hands are, in parts of the body's height from the feet's middle; y upwards. */
  hands?: readonly [Point, Point]
}

const DOWN = [
  [-0.17, 0.42],
  [0.17, 0.42],
] as const

/** Somebody standing at (x, base), `size` tall: white shirt and river-blue trousers unless told. */
export function person(random: Random, x: number, base: number, size: number, look: Look = {}) {
  const { shirt = INK.paper, trousers = INK.song, hands = DOWN } = look
  const skin = random.pick(SKIN)
  const longHair = random.chance(0.5)
  const limb = { stroke: skin, width: 6.5 }
  const arms = hands.map(([hx, hy], index) => {
    const shoulder: Point = [index === 0 ? -12 : 12, -72]
    return [
      line(shoulder, [hx * 100, -hy * 100], limb),
      line(shoulder, [(shoulder[0] + hx * 100) / 2, (-72 - hy * 100) / 2], {
        stroke: shirt,
        width: 9,
      }),
    ]
  })
  const shapes = [
    ...(longHair ? [rect(-12.5, -97, 25, 30, INK.hair, 10)] : []),
    rect(-12, -45, 10.5, 43, trousers, 3),
    rect(1.5, -45, 10.5, 43, trousers, 3),
    ellipse(-8, -1.5, 8, 3.5, INK.hair),
    ellipse(7, -1.5, 8, 3.5, INK.hair),
    ...arms.flat(),
    polygon(
      [
        [-15, -76],
        [15, -76],
        [13.5, -40],
        [-13.5, -40],
      ],
      shirt,
    ),
    rect(-4, -82, 8, 9, skin),
    circle(0, -89, 10.5, skin),
    `<path d="M-11.5 -88A11.5 11.5 0 0 1 11.5 -88Q6 -95 0 -94Q-7 -95 -11.5 -88Z" fill="${INK.hair}"/>`,
  ]
  return placed(shapes, { x, y: base, scale: size / 100 })
}

/** Somebody at a desk seen from behind: head and shoulders over (x, y). */
export function fromBehind(
  random: Random,
  x: number,
  y: number,
  size: number,
  shirt: string = INK.paper,
) {
  const longHair = random.chance(0.55)
  return placed(
    [
      rect(-32, -46, 64, 60, shirt, 22),
      rect(-7, -58, 14, 18, random.pick(SKIN)),
      circle(0, -74, 23, INK.hair),
      ...(longHair
        ? [rect(-20, -78, 40, 52, INK.hair, 16)]
        : [ellipse(0, -60, 13, 8, random.pick(SKIN))]),
    ],
    { x, y, scale: size / 100 },
  )
}
