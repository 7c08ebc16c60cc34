/** What can be drawn: each name is one file in scenes/. */
export const SCENE_NAMES = [
  'schoolByRiver',
  'bridge',
  'boats',
  'flameTree',
  'classroom',
  'examHall',
  'labBench',
  'robotics',
  'library',
  'readingCorner',
  'footballPitch',
  'greenSunday',
  'stage',
  'tetFair',
  'firstAid',
  'nightStudy',
  'rain',
] as const

export type SceneName = (typeof SCENE_NAMES)[number]

export const PALETTE_NAMES = ['morning', 'noon', 'dusk', 'mist', 'leaf'] as const

export type PaletteName = (typeof PALETTE_NAMES)[number]

/** A picture to draw. The same spec always gives the same picture; another seed is visibly another. */
export interface PictureSpec {
  scene: SceneName
  seed: number
  /** Left out, the seed chooses. */
  palette?: PaletteName
}
