import type { Scene } from '../motifs/canvas.ts'
import { INK } from '../palettes.ts'
import { circle, line, placed, rect, times } from '../shapes.ts'

/** Desk with an exam paper and a pen, seen from the front. */
const desk = (turn: number) => [
  rect(-95, 0, 190, 20, INK.wood, 5),
  rect(-84, 20, 13, 110, INK.woodDeep),
  rect(71, 20, 13, 110, INK.woodDeep),
  placed(
    [
      rect(-32, -10, 64, 14, INK.paper, 2),
      line([44, -4], [70, -9], { stroke: INK.phuong, width: 5 }),
    ],
    { turn },
  ),
]

/** An empty room before a test: rows of single desks, papers ready, a big clock. */
export const examHall: Scene = ({ random, palette }) => {
  const hour = random.whole(7, 9) * 30 + 15
  const minute = random.pick([0, 90, 180, 270])
  const clockX = random.pick([520, 800, 1080])
  const hand = (turn: number, length: number, width: number) =>
    placed([line([0, 8], [0, -length], { stroke: INK.songDeep, width })], {
      x: clockX,
      y: 200,
      turn,
    })
  const windows = times(4, (index) => {
    const x = 70 + index * 400
    return Math.abs(x + 130 - clockX) < 230
      ? []
      : [
          rect(x, 110, 260, 300, INK.wall, 8),
          rect(x + 14, 124, 110, 272, '#cfe3e6'),
          rect(x + 136, 124, 110, 272, '#cfe3e6'),
        ]
  })
  const rows = times(3, (row) => {
    const scale = 0.85 + row * 0.35
    const count = 6 - row
    const pitch = 1600 / count
    return times(count, (index) =>
      placed(desk(random.between(-7, 7)), {
        x: pitch * (index + 0.5),
        y: 560 + row * 135 + row * row * 10,
        scale,
      }),
    )
  })
  return [
    rect(0, 0, 1600, 1000, palette.room),
    rect(0, 500, 1600, 500, palette.floor),
    rect(0, 488, 1600, 14, INK.wallShade),
    ...windows,
    circle(clockX, 200, 104, INK.song),
    circle(clockX, 200, 90, INK.paper),
    ...times(12, (index) =>
      placed([rect(-3, -82, 6, index % 3 === 0 ? 20 : 10, INK.song)], {
        x: clockX,
        y: 200,
        turn: index * 30,
      }),
    ),
    hand(hour, 46, 11),
    hand(minute, 68, 7),
    circle(clockX, 200, 9, INK.phuong),
    ...rows,
  ]
}
