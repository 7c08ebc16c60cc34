import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { school } from '../motifs/school.ts'
import { clouds, sky, sun } from '../motifs/sky.ts'
import { tree } from '../motifs/trees.ts'
import { INK } from '../palettes.ts'
import { circle, ellipse, line, polygon, rect, times } from '../shapes.ts'

const PAINT = { stroke: '#f3f6ee', width: 8 }
const NET = { stroke: '#dfe7e2', width: 2 }

function goal(x: number, y: number, side: 1 | -1) {
  const back = side * 70
  return [
    ...times(7, (index) =>
      line([x - 150 + index * 50, y - 190], [x - 150 + index * 50 + back * 0.4, y - 30], NET),
    ),
    ...times(5, (index) =>
      line([x - 150, y - 180 + index * 38], [x + 150 + back * 0.3, y - 180 + index * 38], NET),
    ),
    line([x - 150, y], [x - 150, y - 195], PAINT),
    line([x + 150, y], [x + 150, y - 195], PAINT),
    line([x - 150, y - 195], [x + 150, y - 195], PAINT),
  ]
}

/** A football match on the school pitch: two teams, the goal, trees and the school behind. */
export const footballPitch: Scene = (canvas) => {
  const { random } = canvas
  const side = random.side()
  const kits = random.pick([
    [INK.phuong, INK.paper],
    [INK.nang, INK.song],
    [INK.songPale, INK.phuong],
  ] as const)
  const players = random.whole(5, 7)
  const ballX = random.between(620, 980)
  return [
    sky(canvas),
    sun(canvas, side === 1 ? -1 : 1, 170),
    ...clouds(canvas, 2),
    school(canvas, 800 - side * 300, 520, 0.58),
    ...times(7, (index) =>
      tree(random, 60 + index * 245 + random.between(-50, 50), 540, random.between(150, 230)),
    ),
    rect(0, 520, 1600, 480, '#7fae6c'),
    ...times(4, (index) =>
      polygon(
        [
          [index * 400 - 200, 1000],
          [index * 400, 1000],
          [300 + index * 260 + 130, 520],
          [300 + index * 260, 520],
        ],
        '#74a362',
      ),
    ),
    line([0, 560], [1600, 560], PAINT),
    line([800, 560], [800, 1000], PAINT),
    `<ellipse cx="800" cy="790" rx="260" ry="110" fill="none" stroke="${PAINT.stroke}" stroke-width="8"/>`,
    ...goal(side === 1 ? 1330 : 270, 640, side),
    ...times(players, (index) => {
      const reach = random.between(0.2, 0.34)
      const x = 140 + (index * 1360) / (players - 1) + random.between(-60, 60)
      const y = 700 + ((index * 137) % 5) * 54
      return [
        ellipse(x, y, 46, 9, '#639154'),
        person(random, x, y, 175 + (y - 700) * 0.25, {
          shirt: kits[index % 2] ?? kits[0],
          trousers: index % 2 === 0 ? INK.songDeep : INK.hair,
          hands: [
            [-reach, random.between(0.5, 0.8)],
            [reach, random.between(0.45, 0.75)],
          ],
        }),
      ]
    }),
    ellipse(ballX, 962, 30, 7, '#639154'),
    circle(ballX, 938, 25, INK.paper),
    polygon(
      [
        [ballX, 926],
        [ballX + 11, 934],
        [ballX + 7, 947],
        [ballX - 7, 947],
        [ballX - 11, 934],
      ],
      INK.hair,
    ),
  ]
}
