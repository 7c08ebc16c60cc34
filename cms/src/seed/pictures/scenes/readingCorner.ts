import type { Scene } from '../motifs/canvas.ts'
import { petals, sun } from '../motifs/sky.ts'
import { INK } from '../palettes.ts'
import { area, ellipse, line, placed, rect, times } from '../shapes.ts'

const COVERS = [INK.song, INK.phuong, INK.leafDeep, INK.songPale, INK.phuongPale, INK.nang] as const

const openBook = [
  area('M0 0C-90 -60 -220 -60 -330 -20L-330 -230C-220 -270 -90 -265 0 -205Z', INK.paper),
  area('M0 0C90 -60 220 -60 330 -20L330 -230C220 -270 90 -265 0 -205Z', '#f1eee4'),
  area(
    'M-345 -14C-220 -58 -90 -52 0 6C90 -52 220 -58 345 -14L345 14C220 -24 90 -18 0 34C-90 -18 -220 -24 -345 14Z',
    INK.song,
  ),
  ...times(5, (row) => {
    const y = -205 + row * 36
    return [
      line([-280, y - 8], [-60, y + 8], { stroke: INK.songMist, width: 5 }),
      line([60, y + 8], [row === 4 ? 170 : 280, y - 8], { stroke: INK.songMist, width: 5 }),
    ]
  }),
]

/** An open book by a window, a pile of books, a cup and a plant; petals blow in. */
export const readingCorner: Scene = (canvas) => {
  const { random, palette } = canvas
  const side = random.side()
  const pileX = 800 - side * random.between(470, 520)
  const plantX = 800 + side * random.between(520, 580)
  const pile = random.whole(4, 7)
  const leaves = times(9, (index) =>
    placed([ellipse(0, -90, 26, 90, index % 2 === 0 ? INK.leaf : INK.leafDeep)], {
      x: plantX,
      y: 640,
      turn: (index - 4) * 20,
    }),
  )
  return [
    rect(0, 0, 1600, 1000, palette.room),
    rect(330, 60, 940, 560, INK.wall, 12),
    rect(354, 84, 892, 512, palette.sky),
    sun(canvas, side, 260),
    rect(354, 480, 892, 116, INK.song),
    line([400, 525], [random.between(700, 900), 525], { stroke: INK.songPale, width: 5 }),
    rect(1246, 60, 354, 620, palette.room),
    rect(0, 60, 330, 620, palette.room),
    rect(1246, 60, 24, 560, INK.wall, 8),
    rect(793, 84, 14, 512, INK.wall),
    rect(354, 300, 892, 12, INK.wall),
    ...petals(random, 22, { x: side === 1 ? 330 : 830, y: 70, w: 440, h: 250 }),
    rect(0, 740, 1600, 44, INK.woodPale),
    rect(0, 784, 1600, 216, INK.wood),
    ...leaves,
    area(`M${plantX - 80} 620H${plantX + 80}L${plantX + 56} 745H${plantX - 56}Z`, INK.phuong),
    ...times(pile, (level) =>
      placed(
        [
          rect(-150, -44, 300, 42, random.pick(COVERS), 6),
          rect(-136, -34, 272, 22, INK.paper),
          rect(-150, -44, 26, 42, random.pick(COVERS), 6),
        ],
        {
          x: pileX + random.between(-20, 20),
          y: 744 - level * 44,
        },
      ),
    ),
    placed(openBook, {
      x: 800 + side * random.between(-40, 60),
      y: 790,
      scale: random.between(0.95, 1.1),
    }),
    ...petals(random, 5, { x: 560, y: 830, w: 520, h: 90 }),
  ]
}
