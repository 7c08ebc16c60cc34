import { INK } from '../palettes.ts'
import { circle, polygon, rect, times } from '../shapes.ts'
import type { Canvas } from './canvas.ts'

/** The school's main building, its middle at `x`, its foot at `base`; 0.6 to 1.2 are good sizes. */
export function school({ random }: Canvas, x: number, base: number, size = 1) {
  const columns = random.whole(8, 11)
  const pitch = 72
  const w = columns * pitch + 60
  const h = 330
  const left = -w / 2
  const roof = random.between(220, 290)
  const flag = random.chance(0.6)
  const windows = times(2, (row) =>
    times(columns, (column) => {
      const wx = left + 30 + column * pitch + 16
      return rect(wx, -h + 55 + row * 125, 40, 62, row === 0 ? INK.songMist : '#7fa2a8', 5)
    }),
  )
  const shapes = [
    polygon(
      [
        [left - 330, 0],
        [left - 330, -130],
        [left, -220],
        [-left, -220],
        [-left + 330, -130],
        [-left + 330, 0],
      ],
      INK.wallShade,
    ),
    rect(left, -h, w, h, INK.wall, 4),
    rect(-roof * 0.8, -h - 40, roof * 1.6, 44, INK.wall),
    polygon(
      [
        [-roof * 0.9, -h - 36],
        [0, -h - 130],
        [roof * 0.9, -h - 36],
      ],
      INK.phuong,
    ),
    circle(0, -h - 66, 18, INK.nangPale),
    ...windows,
    rect(-48, -112, 96, 112, INK.song, 6),
  ]
  if (flag) shapes.push(rect(-3, -h - 240, 6, 116, INK.wall), rect(3, -h - 240, 74, 48, INK.phuong))
  return `<g transform="translate(${Math.round(x)} ${Math.round(base)}) scale(${size})">${shapes.join('')}</g>`
}
