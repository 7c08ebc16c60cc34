import type { Scene } from '../motifs/canvas.ts'
import { petals } from '../motifs/sky.ts'
import { INK } from '../palettes.ts'
import { area, circle, line, placed, rect, stroke, times } from '../shapes.ts'

const kit = [
  stroke('M-80 -330Q-80 -400 0 -400Q80 -400 80 -330', { stroke: INK.phuongDeep, width: 26 }),
  rect(-260, -340, 520, 340, INK.phuong, 36),
  rect(-260, -200, 520, 16, INK.phuongDeep),
  circle(0, -190, 110, INK.leafDeep),
  rect(-22, -262, 44, 144, INK.paper, 6),
  rect(-72, -212, 144, 44, INK.paper, 6),
]

const roll = (colour: string) => [
  circle(0, -52, 52, INK.paper),
  circle(0, -52, 30, colour),
  circle(0, -52, 12, INK.paper),
  rect(0, -14, 130, 14, INK.paper, 4),
]

const bottle = (colour: string) => [
  rect(-42, -150, 84, 150, colour, 14),
  rect(-22, -190, 44, 44, INK.paper, 6),
  rect(-42, -110, 84, 62, INK.paper),
  rect(-7, -103, 14, 48, colour),
  rect(-24, -86, 48, 14, colour),
]

const plaster = (turn: number) =>
  placed(
    [
      rect(-80, -26, 160, 52, INK.woodPale, 26),
      rect(-30, -26, 60, 52, '#e6c49a'),
      ...times(4, (i) => circle(-16 + (i % 2) * 32, -9 + Math.floor(i / 2) * 18, 4, INK.wood)),
    ],
    { turn },
  )

/** A first-aid kit with bandages, bottles and a thermometer; a heartbeat line on the wall. */
export const firstAid: Scene = ({ random, palette }) => {
  const kitX = random.between(560, 900)
  const beat = random.between(240, 330)
  const start = random.between(120, 420)
  const colours = [INK.songPale, INK.leafPale, INK.nang, INK.phuongPale] as const
  const left = kitX - 470
  const right = kitX + 420
  return [
    rect(0, 0, 1600, 1000, palette.room),
    stroke(`M0 ${beat}H${start}l40 -60l60 150l70 -240l60 190l34 -40H1600`, {
      stroke: INK.songPale,
      width: 12,
    }),
    area(
      `M1360 ${beat - 60}c-50 -70 -150 -20 -90 60l90 90l90 -90c60 -80 -40 -130 -90 -60Z`,
      INK.phuong,
    ),
    ...petals(random, 18, { x: random.pick([20, 1180]), y: 20, w: 380, h: 160 }),
    rect(0, 760, 1600, 240, INK.wall),
    rect(0, 760, 1600, 14, INK.songMist),
    placed(kit, { x: kitX, y: 774, scale: random.between(1.05, 1.2) }),
    placed(bottle(random.pick(colours)), { x: left, y: 774, scale: 1.3 }),
    placed(bottle(random.pick(colours)), {
      x: left + 120,
      y: 774,
      scale: random.between(0.9, 1.1),
    }),
    placed(roll(random.pick(colours)), { x: right, y: 774, scale: 1.25 }),
    ...times(3, (index) =>
      placed([plaster(random.between(-30, 30))], {
        x: 200 + index * 520 + random.between(-80, 80),
        y: 895,
      }),
    ),
    placed(
      [
        rect(-12, -170, 24, 180, INK.paper, 12),
        line([0, -20], [0, -110], { stroke: INK.phuong, width: 9 }),
        circle(0, 0, 20, INK.phuong),
      ],
      { x: right + random.between(150, 190), y: 745, turn: random.between(8, 20) },
    ),
  ]
}
