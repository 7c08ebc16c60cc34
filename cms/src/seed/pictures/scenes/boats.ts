import type { Scene } from '../motifs/canvas.ts'
import { boat, river } from '../motifs/river.ts'
import { clouds, skyline, sky, sun } from '../motifs/sky.ts'
import { INK } from '../palettes.ts'
import { below, ellipse, circle, times } from '../shapes.ts'
import { reeds } from '../motifs/trees.ts'

/** Wooden boats and water hyacinth on a wide river, the other bank green and low. */
export const boats: Scene = (canvas) => {
  const { random, palette } = canvas
  const water = random.between(480, 540)
  const count = random.whole(2, 4)
  const start = random.between(0, 1200)
  const hyacinth = times(random.whole(4, 7), () => {
    const x = random.between(60, 1540)
    const y = random.between(water + 90, 940)
    return [
      ellipse(x, y, random.between(50, 100), 13, INK.leafDeep),
      ellipse(x - 26, y - 10, 28, 11, INK.leaf),
      ellipse(x + 24, y - 9, 26, 10, INK.leafPale),
      circle(x + 4, y - 22, 9, '#b9a3d6'),
    ]
  })
  return [
    sky(canvas),
    sun(canvas, random.side(), 230),
    ...clouds(canvas, 2),
    ...skyline(canvas, water),
    below(
      [
        [0, water - 26],
        [500, water - random.between(20, 60)],
        [1100, water - random.between(20, 60)],
        [1600, water - 20],
      ],
      INK.leafPale,
    ),
    ...river(canvas, water, 4),
    ...hyacinth,
    ...times(count, (index) => {
      const depth = (index + 0.5) / count
      // A stride of two fifths of the width keeps one boat off the next.
      const x = 200 + ((start + index * 480) % 1200)
      return boat(canvas, x, water + 90 + depth * 320, 190 + depth * 260)
    }),
    below(
      [
        [0, 975],
        [700, 950],
        [1600, 985],
      ],
      palette.groundShade,
    ),
    ...reeds(random, 22, 990, INK.leafDeep),
  ]
}
