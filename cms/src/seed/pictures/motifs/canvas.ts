import type { Palette } from '../palettes.ts'
import type { Random } from '../random.ts'

/** What every scene draws with. */
export interface Canvas {
  random: Random
  palette: Palette
}

/** A scene gives its shapes, farthest first. */
export type Scene = (canvas: Canvas) => string[]
