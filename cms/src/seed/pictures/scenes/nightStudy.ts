import type { Scene } from '../motifs/canvas.ts'
import { INK } from '../palettes.ts'
import { area, circle, faded, line, placed, polygon, rect, stroke, times } from '../shapes.ts'

/** A desk at night: lamp, open notebook, laptop; moon, stars and lit windows across the river. */
export const nightStudy: Scene = ({ random }) => {
  const side = random.side()
  const lampX = 800 + side * random.between(430, 500)
  const moonX = 800 - side * random.between(60, 300)
  const head = lampX - side * 150
  const night = random.pick(['#123a4a', '#1d3550', '#2b3354'])
  const wall = random.pick(['#31505a', '#3a4a60', '#4a4757'])
  const towers = times(16, (index) => {
    const x = 330 + index * 60
    const h = random.between(40, 170)
    return [
      rect(x, 520 - h, 52, h, '#0c2733'),
      ...times(Math.floor(h / 34), (floor) =>
        random.chance(0.6)
          ? [rect(x + random.pick([10, 28]), 528 - h + floor * 32, 13, 13, INK.nangPale)]
          : [],
      ),
    ]
  })
  return [
    rect(0, 0, 1600, 1000, wall),
    rect(300, 70, 1000, 540, INK.songDeep, 10),
    rect(322, 92, 956, 496, night),
    ...times(34, () =>
      circle(random.between(335, 1265), random.between(100, 350), random.between(2, 5), INK.paper),
    ),
    circle(moonX, 210, 62, INK.nangPale),
    circle(moonX + 26, 194, 54, night),
    ...towers,
    rect(322, 518, 956, 70, '#0a2530'),
    ...times(6, () => {
      const x = random.between(340, 1200)
      return line([x, random.between(535, 575)], [x + 60, 550], { stroke: INK.songPale, width: 3 })
    }),
    rect(1278, 70, 22, 540, INK.songDeep),
    rect(792, 92, 16, 496, INK.songDeep),
    faded(
      [
        polygon(
          [
            [head - 80, 470],
            [head + 80, 470],
            [head + 430, 800],
            [head - 430, 800],
          ],
          INK.nangPale,
        ),
      ],
      0.2,
    ),
    rect(0, 780, 1600, 50, INK.woodPale),
    rect(0, 830, 1600, 170, INK.wood),
    stroke(`M${lampX} 780L${lampX + side * 40} 600L${lampX - side * 60} 420`, {
      stroke: INK.phuong,
      width: 16,
    }),
    rect(lampX - 80, 764, 160, 20, INK.phuongDeep, 10),
    area(`M${head - 96} 474Q${head} 330 ${head + 96} 474Z`, INK.phuong),
    circle(head, 478, 26, INK.nang),
    placed(
      [
        polygon(
          [
            [-190, 0],
            [-150, -44],
            [150, -44],
            [190, 0],
          ],
          INK.paper,
        ),
        line([0, -44], [0, 0], { stroke: INK.songMist, width: 5 }),
        ...times(3, (row) =>
          line([-130 + row * -8, -34 + row * 12], [-30, -34 + row * 12], {
            stroke: INK.songMist,
            width: 3,
          }),
        ),
        line([60, -10], [150, -50], { stroke: INK.nang, width: 9 }),
      ],
      { x: head, y: 806, scale: 1.2 },
    ),
    placed(
      [
        rect(-150, -200, 300, 190, INK.songDeep, 12),
        rect(-134, -186, 268, 162, '#cfe3e6', 4),
        rect(-180, -12, 360, 20, INK.songMist, 8),
        ...times(4, (row) =>
          line([-110, -150 + row * 32], [random.between(-20, 100), -150 + row * 32], {
            stroke: INK.song,
            width: 7,
          }),
        ),
      ],
      { x: 800 - side * 330, y: 786 },
    ),
    ...times(random.whole(2, 4), (level) =>
      rect(
        800 - side * 610 - 90 + random.between(-14, 14),
        752 - level * 32,
        180,
        30,
        random.pick([INK.leaf, INK.phuongPale, INK.nang, INK.songPale]),
        5,
      ),
    ),
  ]
}
