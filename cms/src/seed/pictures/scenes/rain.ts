import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { school } from '../motifs/school.ts'
import { clouds } from '../motifs/sky.ts'
import { tree } from '../motifs/trees.ts'
import { INK } from '../palettes.ts'
import { area, below, ellipse, faded, line, rect, times } from '../shapes.ts'

const umbrella = (x: number, y: number, size: number, colours: readonly [string, string]) => [
  line([x, y], [x, y + size * 1.15], { stroke: INK.hair, width: 6 }),
  area(
    `M${x - size} ${y + size * 0.4}A${size} ${size} 0 0 1 ${x + size} ${y + size * 0.4}Q${x + size * 0.66} ${y + size * 0.2} ${x + size * 0.33} ${y + size * 0.4}Q${x} ${y + size * 0.2} ${x - size * 0.33} ${y + size * 0.4}Q${x - size * 0.66} ${y + size * 0.2} ${x - size} ${y + size * 0.4}Z`,
    colours[0],
  ),
  area(
    `M${x - size * 0.33} ${y + size * 0.4}Q${x - size * 0.2} ${y - size * 0.4} ${x} ${y - size * 0.6}Q${x + size * 0.2} ${y - size * 0.4} ${x + size * 0.33} ${y + size * 0.4}Q${x} ${y + size * 0.2} ${x - size * 0.33} ${y + size * 0.4}Z`,
    colours[1],
  ),
]

const COLOURS = [
  [INK.phuong, INK.phuongPale],
  [INK.nang, INK.nangPale],
  [INK.leaf, INK.leafPale],
  [INK.songPale, '#cfe3e6'],
] as const

/** Rain over the schoolyard: grey clouds, pupils under coloured umbrellas, puddles. */
export const rain: Scene = (canvas) => {
  const { random } = canvas
  const slant = random.between(12, 40) * random.side()
  const walkers = random.whole(2, 4)
  return [
    rect(0, 0, 1600, 1000, random.pick(['#b9c9cd', '#c3cbc8', '#b5c3cf'])),
    ...clouds(canvas, 4, '#dfe6e6'),
    ...clouds(canvas, 3, '#9fb0b6'),
    school(canvas, 800 + random.between(-260, 260), 730, 0.9),
    ...times(3, () =>
      tree(random, random.pick([90, 230, 1370, 1500]), 740, random.between(260, 370)),
    ),
    below(
      [
        [0, 725],
        [800, 715],
        [1600, 728],
      ],
      '#8fa59b',
    ),
    below(
      [
        [0, 880],
        [800, 860],
        [1600, 885],
      ],
      '#7f968d',
    ),
    ...times(6, () =>
      ellipse(
        random.between(60, 1540),
        random.between(800, 970),
        random.between(60, 150),
        random.between(9, 18),
        '#b9d0d6',
      ),
    ),
    ...times(walkers, (index) => {
      const x = 260 + (index * 1080) / Math.max(1, walkers - 1) + random.between(-70, 70)
      const base = 900 + random.between(-20, 40)
      return [
        person(random, x, base, 270, {
          hands: [
            [-0.16, 0.42],
            [0.1, 0.62],
          ],
        }),
        ...umbrella(x + 18, base - 330, 150, random.pick(COLOURS)),
      ]
    }),
    faded(
      times(110, () => {
        const x = random.between(-40, 1640)
        const y = random.between(-20, 980)
        return line([x, y], [x + slant * 0.7, y + 46], { stroke: INK.paper, width: 3.5 })
      }),
      0.6,
    ),
  ]
}
