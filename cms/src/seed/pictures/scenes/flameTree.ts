import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { school } from '../motifs/school.ts'
import { clouds, petals, sky, sun } from '../motifs/sky.ts'
import { flameTree as tree } from '../motifs/trees.ts'
import { INK } from '../palettes.ts'
import { below, rect, times } from '../shapes.ts'

const bench = (x: number, y: number) => [
  rect(x - 110, y - 62, 220, 18, INK.wood, 6),
  rect(x - 110, y - 100, 220, 14, INK.woodPale, 6),
  ...[-90, 76].map((leg) => rect(x + leg, y - 100, 14, 100, INK.woodDeep, 3)),
]

/** The schoolyard under a flame tree in blossom: a bench, pupils, fallen petals. */
export const flameTree: Scene = (canvas) => {
  const { random, palette } = canvas
  const side = random.side()
  const trunk = 800 + side * random.between(180, 380)
  const seat = trunk - side * random.between(160, 260)
  const pupils = random.whole(2, 4)
  return [
    sky(canvas),
    sun(canvas, side === 1 ? -1 : 1, 220),
    ...clouds(canvas, 2),
    school(canvas, 800 - side * 360, 720, 0.72),
    below(
      [
        [0, 712],
        [800, 700],
        [1600, 716],
      ],
      palette.ground,
    ),
    below(
      [
        [0, 900],
        [800, 870],
        [1600, 905],
      ],
      palette.groundShade,
    ),
    ...bench(seat, 830),
    ...tree(random, trunk, 830, random.between(760, 880)),
    ...times(pupils, (index) =>
      person(
        random,
        800 - side * (150 + index * random.between(110, 160)),
        random.between(850, 930),
        random.between(215, 250),
      ),
    ),
    ...petals(random, 34, { x: trunk - 420, y: 840, w: 840, h: 130 }),
  ]
}
