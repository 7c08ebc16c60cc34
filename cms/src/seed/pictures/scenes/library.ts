import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, line, placed, rect, times } from '../shapes.ts'

const SPINES = [
  INK.song,
  INK.phuong,
  INK.nang,
  INK.leaf,
  INK.songPale,
  INK.phuongPale,
  INK.paper,
  INK.leafDeep,
  INK.nangPale,
] as const

/** A shelf full of books from x on, standing on y; some lean, some places are empty. */
function books(random: Random, x: number, y: number, width: number) {
  const shapes: string[] = []
  for (let at = x; at < x + width - 44;) {
    const w = random.between(20, 42)
    const h = random.between(105, 158)
    if (random.chance(0.07)) {
      at += random.between(30, 60)
      continue
    }
    const colour = random.pick(SPINES)
    const leaning = random.chance(0.08)
    shapes.push(
      placed(
        [rect(0, -h, w, h, colour, 3), rect(w * 0.2, -h * 0.82, w * 0.6, 9, INK.wallShade, 2)],
        {
          x: at + (leaning ? 14 : 0),
          y,
          turn: leaning ? -9 : 0,
        },
      ),
    )
    at += w + (leaning ? 26 : 3)
  }
  return shapes
}

/** Library shelves with a reading table, a lamp and readers. */
export const library: Scene = ({ random, palette }) => {
  const bays = [40, 560, 1080]
  const ladder = random.pick([470, 990])
  const readers = random.whole(1, 3)
  const lamp = random.between(1290, 1430)
  return [
    rect(0, 0, 1600, 1000, palette.room),
    rect(0, 760, 1600, 240, palette.floor),
    ...bays.flatMap((x) => [
      rect(x, 60, 480, 720, INK.woodDeep, 8),
      ...times(4, (row) => [
        rect(x + 18, 78 + row * 172, 444, 160, '#5f3d26'),
        ...books(random, x + 24, 238 + row * 172, 440),
      ]),
    ]),
    line([ladder, 100], [ladder - 60, 790], { stroke: INK.woodPale, width: 16 }),
    line([ladder + 110, 100], [ladder + 90, 790], { stroke: INK.woodPale, width: 16 }),
    ...times(7, (index) => {
      const y = 170 + index * 88
      return line([ladder - 8 - index * 7, y], [ladder + 106 - index * 2, y], {
        stroke: INK.woodPale,
        width: 12,
      })
    }),
    ...times(readers, (index) =>
      person(random, 240 + index * random.between(380, 430), 900, random.between(400, 440), {
        hands: [
          [-0.06, 0.56],
          [0.08, 0.56],
        ],
      }),
    ),
    rect(-20, 820, 1640, 36, INK.woodPale),
    rect(-20, 856, 1640, 144, INK.wood),
    rect(lamp - 8, 700, 16, 120, INK.songDeep),
    rect(lamp - 60, 806, 120, 16, INK.songDeep, 8),
    `<path d="M${lamp - 90} 710Q${lamp} 600 ${lamp + 90} 710Z" fill="${INK.leafDeep}"/>`,
    circle(lamp, 716, 20, INK.nangPale),
    ...times(3, (index) => {
      const x = 200 + index * 520 + random.between(-60, 60)
      return times(random.whole(2, 4), (level) =>
        rect(x + random.between(-12, 12), 796 - level * 26, 150, 24, random.pick(SPINES), 4),
      )
    }),
  ]
}
