import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { school } from '../motifs/school.ts'
import { sky, sun } from '../motifs/sky.ts'
import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, ellipse, line, polygon, rect, stroke, times } from '../shapes.ts'

/** A stall with a striped awning, jars and cakes on its counter. */
function stall(random: Random, x: number, base: number) {
  const [dark, light] = random.pick([
    [INK.phuong, INK.paper],
    [INK.song, INK.nangPale],
    [INK.leafDeep, INK.paper],
    [INK.nang, INK.paper],
  ] as const)
  return [
    rect(x - 165, base - 370, 14, 370, INK.woodDeep),
    rect(x + 151, base - 370, 14, 370, INK.woodDeep),
    rect(x - 180, base - 150, 360, 150, INK.woodPale, 6),
    rect(x - 190, base - 166, 380, 22, INK.wood, 6),
    ...times(6, (index) => {
      const left = x - 190 + index * 63.3
      const colour = index % 2 === 0 ? dark : light
      return [
        polygon(
          [
            [left + (x - left) * 0.12, base - 440],
            [left + 63.3 + (x - left - 63.3) * 0.12, base - 440],
            [left + 63.3, base - 350],
            [left, base - 350],
          ],
          colour,
        ),
        ellipse(left + 31.6, base - 350, 31.6, 20, colour),
      ]
    }),
    ...times(5, (index) => {
      const at = x - 140 + index * 70
      return random.chance(0.5)
        ? [
            rect(at - 24, base - 224, 48, 58, INK.leaf, 4),
            line([at, base - 224], [at, base - 166], { stroke: INK.nangPale, width: 5 }),
            line([at - 24, base - 195], [at + 24, base - 195], { stroke: INK.nangPale, width: 5 }),
          ]
        : [
            rect(
              at - 20,
              base - 214,
              40,
              48,
              random.pick([INK.nang, INK.phuongPale, '#cfe3e6']),
              10,
            ),
            rect(at - 16, base - 226, 32, 14, INK.phuong, 4),
          ]
    }),
  ]
}

/** A branch of yellow mai blossom reaching in from one side. */
function mai(random: Random, side: 1 | -1) {
  const x = (t: number) => (side === 1 ? 1600 - t : t)
  return [
    stroke(`M${x(-20)} 60Q${x(200)} 150 ${x(420)} 120`, { stroke: INK.woodDeep, width: 16 }),
    stroke(`M${x(140)} 118Q${x(230)} 220 ${x(330)} 260`, { stroke: INK.woodDeep, width: 10 }),
    ...times(26, () => {
      const t = random.between(20, 430)
      const y = 110 + random.between(-70, 110) * (t / 430 + 0.25)
      return [0, 72, 144, 216, 288]
        .map((turn) => {
          const a = (turn * Math.PI) / 180
          return circle(x(t) + Math.cos(a) * 13, y + Math.sin(a) * 13, 11, INK.nang)
        })
        .concat(circle(x(t), y, 7, INK.phuongMid))
    }),
  ]
}

const lantern = (x: number, y: number, colour: string) => [
  line([x, y - 90], [x, y - 40], { stroke: INK.woodDeep, width: 4 }),
  ellipse(x, y, 44, 40, colour),
  rect(x - 22, y - 46, 44, 12, INK.nang, 4),
  rect(x - 22, y + 34, 44, 12, INK.nang, 4),
  line([x, y + 46], [x, y + 84], { stroke: INK.nang, width: 7 }),
]

/** A Tết fair in the schoolyard: stalls, lanterns, mai blossom, pupils in áo dài colours. */
export const tetFair: Scene = (canvas) => {
  const { random, palette } = canvas
  const side = random.side()
  const stalls = random.whole(2, 3)
  const visitors = random.whole(3, 5)
  const dress = [INK.phuong, '#f0d7e0', INK.paper, INK.nang, INK.songPale] as const
  return [
    sky(canvas),
    sun(canvas, side === 1 ? -1 : 1, 250),
    school(canvas, 800, 700, 0.9),
    rect(0, 690, 1600, 310, palette.ground),
    rect(0, 860, 1600, 140, palette.groundShade),
    ...times(stalls, (index) => stall(random, (1600 / stalls) * (index + 0.5), 820)),
    stroke(`M0 70Q800 230 1600 70`, { stroke: INK.woodDeep, width: 4 }),
    ...times(6, (index) => {
      const x = 180 + index * 248
      const t = x / 1600
      return lantern(x, 130 + 320 * t * (1 - t) + 30, index % 2 === 0 ? INK.phuong : INK.phuongMid)
    }),
    ...mai(random, side),
    ...times(visitors, (index) => {
      const colour = random.pick(dress)
      return person(
        random,
        150 + (index * 1300) / (visitors - 1) + random.between(-70, 70),
        950 + random.between(-25, 15),
        random.between(265, 300),
        { shirt: colour, trousers: INK.paper },
      )
    }),
  ]
}
