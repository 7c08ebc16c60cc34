import type { Scene } from '../motifs/canvas.ts'
import { fromBehind, person } from '../motifs/people.ts'
import { petals } from '../motifs/sky.ts'
import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, line, polygon, rect, stroke, times } from '../shapes.ts'

const CHALK = { stroke: '#e6efe9', width: 5 }

/** What is on the board: a curve in its axes, a triangle in its circle, or lines of writing. */
function chalk(random: Random, x: number, y: number): string[] {
  const kind = random.whole(0, 2)
  if (kind === 0) {
    const bend = random.between(60, 150)
    return [
      line([x, y + 210], [x + 330, y + 210], CHALK),
      line([x + 40, y + 240], [x + 40, y], CHALK),
      stroke(`M${x + 60} ${y + 30}Q${x + 150} ${y + 210 + bend} ${x + 300} ${y + 20}`, {
        stroke: INK.nang,
        width: 6,
      }),
    ]
  }
  if (kind === 1) {
    return [
      `<circle cx="${x + 160}" cy="${y + 125}" r="110" fill="none" stroke="#e6efe9" stroke-width="5"/>`,
      stroke(`M${x + 160} ${y + 15}L${x + 65} ${y + 180}L${x + 255} ${y + 180}Z`, {
        stroke: INK.nang,
        width: 6,
      }),
    ]
  }
  return times(4, (row) =>
    line(
      [x, y + 30 + row * 55],
      [x + random.between(200, 340), y + 30 + row * 55],
      row === 0 ? { stroke: INK.nang, width: 9 } : CHALK,
    ),
  )
}

const lines = (random: Random, x: number, y: number) =>
  times(5, (row) =>
    line([x, y + 20 + row * 44], [x + random.between(150, 380), y + 20 + row * 44], CHALK),
  )

/** A lesson: teacher at the board, pupils seen from behind, a window with petals. */
export const classroom: Scene = ({ random, palette }) => {
  const window = random.side() === 1 ? 1270 : 60
  const board = window === 60 ? 410 : 90
  const teacher = board + random.pick([60, 1030])
  const shirt = random.pick([INK.songPale, INK.nangPale, '#e7c4b8', INK.leafPale])
  const row = (y: number, size: number, shift: number) =>
    times(6, (index) => {
      const x = 60 + shift + index * 290
      return [
        fromBehind(random, x + 60, y, size),
        rect(x - 60, y + 4, 240, 26, INK.wood, 5),
        rect(x - 40, y + 30, 14, 90, INK.woodDeep),
        rect(x + 146, y + 30, 14, 90, INK.woodDeep),
      ]
    })
  return [
    rect(0, 0, 1600, 1000, palette.room),
    rect(0, 690, 1600, 310, palette.floor),
    rect(window, 120, 270, 380, INK.wall, 8),
    rect(window + 16, 136, 238, 348, '#cfe3e6'),
    ...petals(random, 16, { x: window + 30, y: 150, w: 200, h: 180 }),
    rect(window + 129, 136, 12, 348, INK.wall),
    rect(window, 300, 270, 12, INK.wall),
    rect(board - 16, 104, 1132, 456, INK.wood, 8),
    rect(board, 120, 1100, 424, '#1f4f46', 4),
    ...chalk(random, board + 180, 200),
    ...lines(random, board + 600, 210),
    rect(board + 300, 548, 500, 16, INK.woodPale, 4),
    person(random, teacher, 720, 400, {
      shirt,
      trousers: INK.songDeep,
      hands: [
        [-0.15, 0.42],
        [teacher < board + 300 ? 0.42 : -0.36, 0.94],
      ],
    }),
    ...(random.chance(0.5)
      ? [
          polygon(
            [
              [780, 0],
              [820, 0],
              [810, 60],
              [790, 60],
            ],
            INK.wallShade,
          ),
          circle(800, 66, 20, INK.nang),
        ]
      : []),
    ...row(800, 108, random.between(-40, 20)),
    ...row(930, 135, random.between(-140, -80)),
  ]
}
