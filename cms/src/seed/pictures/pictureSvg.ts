import type { Scene } from './motifs/canvas.ts'
import { PALETTES } from './palettes.ts'
import { PALETTE_NAMES } from './pictureSpec.ts'
import type { PictureSpec, SceneName } from './pictureSpec.ts'
import { seededRandom } from './random.ts'
import { boats } from './scenes/boats.ts'
import { bridge } from './scenes/bridge.ts'
import { classroom } from './scenes/classroom.ts'
import { examHall } from './scenes/examHall.ts'
import { firstAid } from './scenes/firstAid.ts'
import { flameTree } from './scenes/flameTree.ts'
import { footballPitch } from './scenes/footballPitch.ts'
import { greenSunday } from './scenes/greenSunday.ts'
import { labBench } from './scenes/labBench.ts'
import { library } from './scenes/library.ts'
import { nightStudy } from './scenes/nightStudy.ts'
import { rain } from './scenes/rain.ts'
import { readingCorner } from './scenes/readingCorner.ts'
import { robotics } from './scenes/robotics.ts'
import { schoolByRiver } from './scenes/schoolByRiver.ts'
import { stage } from './scenes/stage.ts'
import { tetFair } from './scenes/tetFair.ts'
import { HEIGHT, WIDTH } from './shapes.ts'

const SCENES: Readonly<Record<SceneName, Scene>> = {
  schoolByRiver,
  bridge,
  boats,
  flameTree,
  classroom,
  examHall,
  labBench,
  robotics,
  library,
  readingCorner,
  footballPitch,
  greenSunday,
  stage,
  tetFair,
  firstAid,
  nightStudy,
  rain,
}

/** Draws a picture as an SVG document, 1600 × 1000. The same spec gives the same text. */
export function pictureSvg({ scene, seed, palette }: PictureSpec): string {
  const random = seededRandom(`${scene} ${seed}`)
  const chosen = random.pick(PALETTE_NAMES)
  const shapes = SCENES[scene]({ random, palette: PALETTES[palette ?? chosen] })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${shapes.join('')}</svg>`
}
