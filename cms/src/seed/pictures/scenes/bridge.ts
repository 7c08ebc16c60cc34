import type { Canvas, Scene } from '../motifs/canvas.ts'
import { boat, river } from '../motifs/river.ts'
import { petalCorner, skyline, sky, sun } from '../motifs/sky.ts'
import { INK } from '../palettes.ts'
import { line, polygon, rect, times } from '../shapes.ts'

/** One leaning tower with its fan of cables, as on the bridge to Thủ Thiêm. */
function cableStayed({ random }: Canvas, deck: number) {
  const lean = random.side()
  const foot = 800 - lean * random.between(60, 220)
  const topX = foot + lean * 150
  const top = deck - random.between(420, 500)
  const cables = times(11, (index) => {
    const reach = 130 + index * 62
    const from = top + 18 + index * 22
    const anchor = topX + ((foot - topX) * (from - top)) / (deck - top)
    return [
      line([anchor, from], [foot + lean * (reach + 60), deck], { stroke: '#86a9b0', width: 3 }),
      line([anchor, from], [foot - lean * reach * 0.8, deck], { stroke: '#86a9b0', width: 3 }),
    ]
  })
  return [
    ...cables,
    polygon(
      [
        [topX - 10, top],
        [topX + 14, top],
        [foot + 38, deck + 130],
        [foot - 38, deck + 130],
      ],
      INK.paper,
    ),
    rect(0, deck, 1600, 26, INK.wall),
    rect(0, deck + 26, 1600, 12, INK.songPale),
    ...[150, 1450].map((x) => rect(x - 22, deck + 30, 44, 160, INK.wallShade)),
  ]
}

/** The cable-stayed bridge over the river, towers behind, boats below. */
export const bridge: Scene = (canvas) => {
  const { random } = canvas
  const side = random.side()
  const water = random.between(760, 800)
  const boats = random.whole(1, 3)
  return [
    sky(canvas),
    sun(canvas, side, 260),
    ...skyline(canvas, water),
    ...cableStayed(canvas, random.between(600, 650)),
    ...(random.chance(0.6) ? petalCorner(random, side === 1 ? -1 : 1) : []),
    ...river(canvas, water, 3),
    ...times(boats, (index) =>
      boat(
        canvas,
        (1600 / boats) * (index + random.between(0.25, 0.75)),
        random.between(870, 950),
        random.between(190, 280),
      ),
    ),
  ]
}
