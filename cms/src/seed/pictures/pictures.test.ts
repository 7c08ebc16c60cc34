import sharp from 'sharp'
import { expect, test } from 'vitest'
import { SCENE_NAMES } from './pictureSpec.ts'
import { pictureJpeg } from './pictureJpeg.ts'
import { pictureSvg } from './pictureSvg.ts'
import { seededRandom } from './random.ts'

test('a seed fixes its numbers for ever', () => {
  const { whole } = seededRandom('bridge 14')
  expect([whole(0, 99), whole(0, 99), whole(0, 99), whole(0, 99)]).toEqual([67, 31, 46, 17])
})

test.each(SCENE_NAMES)('%s: same spec same picture, other seed other picture', (scene) => {
  const svg = pictureSvg({ scene, seed: 1 })
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1600" height="1000"/)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(pictureSvg({ scene, seed: 1 })).toBe(svg)
  expect(pictureSvg({ scene, seed: 2 })).not.toBe(svg)
})

test('a palette changes the light only', () => {
  const dusk = pictureSvg({ scene: 'bridge', seed: 14, palette: 'dusk' })
  const noon = pictureSvg({ scene: 'bridge', seed: 14, palette: 'noon' })
  const shapes = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '#')
  expect(dusk).not.toBe(noon)
  expect(shapes(dusk)).toBe(shapes(noon))
})

test('the JPEG is 1200 × 750', async () => {
  const jpeg = await pictureJpeg({ scene: 'library', seed: 2 })
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 750 })
})
