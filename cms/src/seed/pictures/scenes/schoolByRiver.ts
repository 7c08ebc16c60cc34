import type { Scene } from '../motifs/canvas.ts'
import { river } from '../motifs/river.ts'
import { school } from '../motifs/school.ts'
import { clouds, petalCorner, sky, sun } from '../motifs/sky.ts'
import { tree } from '../motifs/trees.ts'
import { times } from '../shapes.ts'

/** The school behind the river, sun on one side and flame-tree petals on the other. */
export const schoolByRiver: Scene = (canvas) => {
  const { random } = canvas
  const petalSide = random.side()
  const top = random.between(760, 840)
  const trees = times(random.whole(2, 5), () =>
    tree(
      random,
      random.side() * random.between(500, 780) + 800,
      top + 20,
      random.between(150, 260),
    ),
  )
  return [
    sky(canvas),
    ...(random.chance(0.4) ? clouds(canvas, 2) : []),
    sun(canvas, petalSide === 1 ? -1 : 1),
    school(canvas, 800 + random.between(-90, 90), top + 30, random.between(0.95, 1.15)),
    ...trees,
    ...petalCorner(random, petalSide),
    ...river(canvas, top, random.whole(1, 3)),
  ]
}
