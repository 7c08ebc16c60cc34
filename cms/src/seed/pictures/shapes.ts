/** Width and height of every picture. */
export const WIDTH = 1600
export const HEIGHT = 1000

export type Point = readonly [number, number]

interface Stroke {
  stroke: string
  width: number
}

const n = (value: number) => String(Math.round(value * 10) / 10)

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(radius)}" fill="${fill}"/>`

export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`

export const polygon = (points: readonly Point[], fill: string) =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`

/** A filled path; `d` with numbers already rounded by `curve` or written by hand. */
export const area = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`

export const stroke = (d: string, { stroke: colour, width }: Stroke) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`

export const line = ([x1, y1]: Point, [x2, y2]: Point, style: Stroke) =>
  stroke(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, style)

/** A smooth line through the points, as path data. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let [x0, y0] = first
  const parts = rest.map(([x, y]) => {
    const middle = n((x0 + x) / 2)
    const part = `C${middle} ${n(y0)} ${middle} ${n(y)} ${n(x)} ${n(y)}`
    ;[x0, y0] = [x, y]
    return part
  })
  return `M${n(first[0])} ${n(first[1])}${parts.join('')}`
}

/** Everything below a smooth line, down to the lower edge. */
export const below = (points: readonly Point[], fill: string) =>
  area(
    `${curve(points)}L${n(points.at(-1)?.[0] ?? 0)} ${HEIGHT}L${n(points[0]?.[0] ?? 0)} ${HEIGHT}Z`,
    fill,
  )

interface Placing {
  x?: number
  y?: number
  scale?: number
  /** Degrees, clockwise. */
  turn?: number
}

/** Shapes moved together. */
export const placed = (shapes: readonly string[], { x = 0, y = 0, scale = 1, turn = 0 }: Placing) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${Math.round(scale * 1000) / 1000})">${shapes.join('')}</g>`

/** Shapes seen through, 0 to 1. */
export const faded = (shapes: readonly string[], opacity: number) =>
  `<g opacity="${Math.round(opacity * 100) / 100}">${shapes.join('')}</g>`

/** `count` results of a drawing step, in one list. */
export const times = (count: number, draw: (index: number) => string | readonly string[]) =>
  Array.from({ length: count }, (_, index) => draw(index)).flat()
