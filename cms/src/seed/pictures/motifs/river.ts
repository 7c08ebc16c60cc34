import { INK } from '../palettes.ts'
import { below, curve, polygon, rect, stroke, times, WIDTH } from '../shapes.ts'
import type { Point } from '../shapes.ts'
import type { Canvas } from './canvas.ts'

/** Deep water from `top` down, with a few pale lines that follow its surface. */
export function river({ random }: Canvas, top: number, lines = 2) {
  const swell = random.between(14, 34) * random.side()
  const surface = [0, 400, 800, 1200, WIDTH].map((x, index): Point => [
    x,
    top + swell * (index % 2 === 0 ? 1 : -1),
  ])
  const drawn = times(lines, (index) => {
    const shift = 55 + index * random.between(60, 90)
    return stroke(curve(surface.map(([x, y]): Point => [x, y + shift])), {
      stroke: INK.songPale,
      width: 4,
    })
  })
  return [below(surface, INK.song), ...drawn]
}

/** A wooden boat with an eye on its bow, `length` long, floating at (x, y). */
export function boat({ random }: Canvas, x: number, y: number, length: number) {
  const h = length * 0.2
  const bow = random.side()
  const hull = random.pick([INK.woodDeep, INK.phuongDeep, INK.songDeep])
  const cabin = random.pick([INK.nangPale, INK.wall, INK.woodPale])
  const end = x + (bow * length) / 2
  return [
    rect(x - length * 0.18, y - h * 1.25, length * 0.36, h * 1.3, cabin, 6),
    rect(x - length * 0.22, y - h * 1.5, length * 0.44, h * 0.34, INK.phuong, 6),
    polygon(
      [
        [x - length / 2, y - h * 0.6],
        [x - length * 0.42, y + h * 0.5],
        [x + length * 0.42, y + h * 0.5],
        [x + length / 2, y - h * 0.6],
        [x, y - h * 0.05],
      ],
      hull,
    ),
    rect(end - bow * length * 0.12 - 8, y - h * 0.2, 16, 9, INK.paper, 4),
  ]
}
