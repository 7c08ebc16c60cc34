import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { river } from '../motifs/river.ts'
import { clouds, skyline, sky, sun } from '../motifs/sky.ts'
import { sapling, tree } from '../motifs/trees.ts'
import { INK } from '../palettes.ts'
import { area, below, line, placed, rect, times } from '../shapes.ts'

const spade = [
  line([0, 0], [0, -150], { stroke: INK.woodPale, width: 10 }),
  rect(-22, -160, 44, 12, INK.woodPale, 6),
  area('M-28 -10H28V40Q0 78 -28 40Z', INK.songMist),
]

const wateringCan = (colour: string) => [
  rect(-50, -80, 100, 80, colour, 12),
  area('M46 -40L120 -86L130 -70L50 -14Z', colour),
  `<path d="M-50 -62Q-110 -50 -56 -12" fill="none" stroke="${colour}" stroke-width="12"/>`,
]

/** Planting day on the river bank: pupils in blue Youth Union shirts, saplings, spades, watering cans. */
export const greenSunday: Scene = (canvas) => {
  const { random, palette } = canvas
  const water = 520
  const people = random.whole(3, 5)
  const shirt = '#3f86b5'
  return [
    sky(canvas),
    sun(canvas, random.side(), 190),
    ...clouds(canvas, 2),
    ...skyline(canvas, water),
    ...river(canvas, water, 2),
    below(
      [
        [0, 700],
        [500, 650 + random.between(-20, 20)],
        [1100, 700],
        [1600, 660],
      ],
      palette.ground,
    ),
    below(
      [
        [0, 850],
        [600, 820],
        [1600, 860],
      ],
      palette.groundShade,
    ),
    ...times(random.whole(1, 3), () =>
      tree(random, random.pick([90, 210, 1400, 1520]), 740, random.between(330, 430)),
    ),
    ...times(5, (index) =>
      sapling(random, 160 + index * 320 + random.between(-60, 60), 790, random.between(90, 130)),
    ),
    ...times(people, (index) =>
      person(
        random,
        230 + (index * 1140) / (people - 1) + random.between(-60, 60),
        880 + random.between(-30, 20),
        random.between(255, 290),
        {
          shirt,
          hands: [
            [-0.22, random.between(0.36, 0.5)],
            [0.24, random.between(0.34, 0.8)],
          ],
        },
      ),
    ),
    ...times(4, (index) =>
      sapling(random, 90 + index * 450 + random.between(-50, 50), 955, random.between(120, 160)),
    ),
    placed(spade, { x: random.between(300, 620), y: 890, turn: random.between(-18, 18) }),
    placed(spade, { x: random.between(950, 1300), y: 890, turn: random.between(-18, 18) }),
    placed(wateringCan(random.pick([INK.phuong, INK.nang, INK.songPale])), {
      x: random.between(680, 900),
      y: 970,
    }),
  ]
}
