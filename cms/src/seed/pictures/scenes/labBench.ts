import type { Scene } from '../motifs/canvas.ts'
import { INK } from '../palettes.ts'
import type { Random } from '../random.ts'
import { circle, line, placed, polygon, rect, stroke, times } from '../shapes.ts'

const LIQUIDS = [
  INK.songPale,
  INK.phuongPale,
  INK.nang,
  INK.leafPale,
  '#7fb3c2',
  '#c58fb0',
] as const
const GLASS = '#f4f8f6'
const EDGE = { stroke: '#8fa6a8', width: 5 }

function beaker(random: Random) {
  const h = random.between(150, 210)
  const fill = h * random.between(0.35, 0.75)
  return [
    rect(-65, -h, 130, h, GLASS, 10),
    rect(-58, -fill, 116, fill - 7, random.pick(LIQUIDS), 8),
    stroke(`M-78 ${-h}H-65V-12Q-65 0 -53 0H53Q65 0 65 -12V${-h}H74`, EDGE),
    ...times(4, (index) =>
      line([-60, -30 - index * 28], [-36, -30 - index * 28], { ...EDGE, width: 3 }),
    ),
  ]
}

function flask(random: Random) {
  const colour = random.pick(LIQUIDS)
  const level = random.between(60, 110)
  const half = (y: number) => 22 + ((160 - y) / 160) * 78
  return [
    polygon(
      [
        [-22, -160],
        [22, -160],
        [100, 0],
        [-100, 0],
      ],
      GLASS,
    ),
    polygon(
      [
        [-half(level), -level],
        [half(level), -level],
        [94, -5],
        [-94, -5],
      ],
      colour,
    ),
    rect(-22, -250, 44, 92, GLASS),
    stroke('M-32 -250H32M-22 -248V-160L-100 -8Q-102 0 -92 0H92Q102 0 100 -8L22 -160V-248', EDGE),
    ...times(3, () =>
      circle(random.between(-40, 40), random.between(-50, -20), random.between(5, 10), GLASS),
    ),
    ...times(3, (index) =>
      circle(random.between(-14, 14), -180 - index * 45, random.between(5, 9), colour),
    ),
  ]
}

function testTubes(random: Random) {
  return [
    ...times(5, (index) => {
      const x = -130 + index * 65
      const fill = random.between(40, 110)
      return [
        rect(x - 18, -210, 36, 190, GLASS, 18),
        rect(x - 14, -22 - fill, 28, fill, random.pick(LIQUIDS), 14),
        stroke(`M${x - 24} -210H${x + 24}`, EDGE),
      ]
    }),
    rect(-180, -150, 360, 22, INK.wood, 5),
    rect(-180, -40, 360, 40, INK.wood, 5),
    rect(-180, -150, 18, 150, INK.woodDeep, 4),
    rect(162, -150, 18, 150, INK.woodDeep, 4),
  ]
}

function microscope() {
  return [
    rect(-90, -26, 200, 26, INK.songDeep, 8),
    stroke('M70 -26Q120 -150 40 -230', { stroke: INK.song, width: 30 }),
    rect(-70, -96, 130, 16, INK.songDeep, 4),
    placed(
      [
        rect(-24, -180, 48, 180, INK.songPale, 10),
        rect(-17, -220, 34, 46, INK.songDeep, 6),
        rect(-13, 0, 26, 36, INK.songDeep, 4),
      ],
      { x: -20, y: -140, turn: -14 },
    ),
  ]
}

/** A laboratory bench: flasks, beakers, test tubes, a microscope, the river behind the window. */
export const labBench: Scene = ({ random, palette }) => {
  const window = random.pick([140, 560, 980])
  const things = [flask, beaker, testTubes, microscope, flask, beaker]
  const start = random.whole(0, 5)
  const order = [...things.slice(start), ...things.slice(0, start)].slice(0, 5)
  return [
    rect(0, 0, 1600, 1000, palette.room),
    rect(window, 90, 480, 420, INK.wall, 8),
    rect(window + 16, 106, 448, 388, '#cfe3e6'),
    circle(window + random.between(110, 370), 200, 54, INK.nang),
    rect(window + 16, 400, 448, 94, INK.song),
    line([window + 40, 440], [window + 300, 440], { stroke: INK.songPale, width: 4 }),
    rect(window + 234, 106, 12, 388, INK.wall),
    ...(window === 140
      ? [
          rect(1000, 140, 460, 14, INK.wood),
          ...times(6, (i) =>
            rect(1020 + i * 70, 60 + (i % 2) * 14, 46, 80 - (i % 2) * 14, random.pick(LIQUIDS), 6),
          ),
        ]
      : [
          rect(60, 140, 420, 14, INK.wood),
          ...times(5, (i) =>
            rect(84 + i * 76, 60 + (i % 2) * 14, 46, 80 - (i % 2) * 14, random.pick(LIQUIDS), 6),
          ),
        ]),
    rect(0, 720, 1600, 44, INK.paper),
    rect(0, 764, 1600, 236, INK.song),
    ...[80, 610, 1140].map((x) => rect(x, 806, 380, 150, INK.songDeep, 8)),
    ...[270, 800, 1330].map((x) => rect(x - 30, 872, 60, 12, INK.songPale, 6)),
    ...order.map((thing, index) =>
      placed(thing(random), {
        x: 190 + index * 305 + random.between(-20, 20),
        y: 722,
        scale: random.between(1.05, 1.3),
      }),
    ),
  ]
}
