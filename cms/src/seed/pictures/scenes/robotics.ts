import type { Scene } from '../motifs/canvas.ts'
import { INK } from '../palettes.ts'
import { circle, line, placed, polygon, rect, stroke, times } from '../shapes.ts'

/** A school robot on wheels; the face and the arms differ. */
function robot(colour: string, arm: number, antenna: number) {
  return [
    line([0, -330], [antenna, -400], { stroke: INK.songDeep, width: 8 }),
    circle(antenna, -405, 16, INK.phuong),
    rect(-85, -340, 170, 130, INK.wall, 24),
    rect(-62, -315, 124, 72, INK.songDeep, 16),
    circle(-28, -280, 15, INK.nang),
    circle(28, -280, 15, INK.nang),
    rect(-20, -212, 40, 24, INK.songMist),
    rect(-110, -190, 220, 140, colour, 20),
    rect(-60, -160, 120, 50, INK.paper, 8),
    line([-40, -135], [40, -135], { stroke: INK.phuong, width: 8 }),
    stroke(`M-110 -150Q-190 -130 -180 ${-150 - arm}`, { stroke: INK.songMist, width: 22 }),
    stroke(`M110 -150Q190 -130 180 ${-180 + arm}`, { stroke: INK.songMist, width: 22 }),
    ...[-70, 0, 70].flatMap((x) => [
      circle(x, -32, 34, INK.hair),
      circle(x, -32, 13, INK.songMist),
    ]),
  ]
}

/** A robot on the table, a screen with blocks of code, gears and wires. */
export const robotics: Scene = ({ random, palette }) => {
  const side = random.side()
  const robotX = 800 + side * random.between(330, 420)
  const screenX = 800 - side * 330 - 330
  const colours = [INK.phuong, INK.nang, INK.songPale, INK.leaf] as const
  const blocks = times(6, (row) => {
    const indent = random.whole(0, 3) * 40
    return [
      rect(
        screenX + 50 + indent,
        205 + row * 52,
        random.between(160, 360),
        36,
        random.pick(colours),
        10,
      ),
      circle(screenX + 70 + indent, 223 + row * 52, 8, INK.paper),
    ]
  })
  const gear = (x: number, y: number, r: number, colour: string) => [
    ...times(10, (index) =>
      placed([rect(-r * 0.16, -r * 1.22, r * 0.32, r * 0.5, colour, 4)], {
        x,
        y,
        turn: index * 36,
      }),
    ),
    circle(x, y, r, colour),
    circle(x, y, r * 0.42, palette.room),
  ]
  return [
    rect(0, 0, 1600, 1000, palette.room),
    ...gear(robotX - side * 110, 170, random.between(70, 100), INK.songMist),
    ...gear(robotX + side * random.between(40, 70), 255, random.between(45, 62), INK.wallShade),
    rect(screenX, 150, 660, 440, INK.songDeep, 18),
    rect(screenX + 22, 172, 616, 396, '#123f4d', 8),
    ...blocks,
    polygon(
      [
        [screenX + 270, 590],
        [screenX + 390, 590],
        [screenX + 420, 760],
        [screenX + 240, 760],
      ],
      INK.songDeep,
    ),
    rect(0, 750, 1600, 40, INK.woodPale),
    rect(0, 790, 1600, 210, INK.wood),
    stroke(
      `M${screenX + 500} 780Q${(screenX + 500 + robotX) / 2} ${random.between(840, 940)} ${robotX} 770`,
      { stroke: INK.phuong, width: 8 },
    ),
    placed(robot(random.pick(colours), random.between(-20, 90), random.between(-50, 50)), {
      x: robotX,
      y: 762,
      scale: random.between(1, 1.15),
    }),
    ...times(7, (index) => {
      const x = 120 + index * 220 + random.between(-40, 40)
      return random.chance(0.5)
        ? [
            rect(x, 850 + random.between(0, 70), 70, 40, random.pick(colours), 6),
            circle(x + 20, 862, 0, INK.paper),
          ]
        : gear(x, 890, random.between(20, 32), INK.songMist)
    }),
  ]
}
