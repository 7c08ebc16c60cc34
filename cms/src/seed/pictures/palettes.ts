import type { PaletteName } from './pictureSpec.ts'

/** Colours that mean the same thing in every picture. */
export const INK = {
  song: '#0d4a5c',
  songDeep: '#08313d',
  songPale: '#5d98a6',
  songMist: '#9db8bb',
  phuong: '#b8432f',
  phuongDeep: '#8f2d20',
  phuongPale: '#e8855f',
  phuongMid: '#d9603f',
  nang: '#f2b842',
  nangPale: '#f8d98e',
  paper: '#fbfaf6',
  wall: '#e8eee7',
  wallShade: '#cfdcd6',
  leaf: '#5b8a5a',
  leafDeep: '#3c6a4a',
  leafPale: '#8fb27c',
  wood: '#a8754a',
  woodDeep: '#7c5233',
  woodPale: '#d2a679',
  hair: '#2b2622',
} as const

/** The light of a picture: what stands behind and below everything else. */
export interface Palette {
  sky: string
  /** Towers, hills, walls far away: a little darker than the sky. */
  far: string
  ground: string
  groundShade: string
  /** Inner walls, for scenes in a room. */
  room: string
  floor: string
}

export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  morning: {
    sky: '#f3e1c3',
    far: '#e4cda6',
    ground: '#d9c79b',
    groundShade: '#c7b283',
    room: '#f5e7cf',
    floor: '#d9bd92',
  },
  noon: {
    sky: '#d0e3e7',
    far: '#b3ced4',
    ground: '#b9d0a4',
    groundShade: '#a1bd8a',
    room: '#dcebed',
    floor: '#b9cdc9',
  },
  dusk: {
    sky: '#ecd5c9',
    far: '#dbbcae',
    ground: '#d3b49c',
    groundShade: '#bf9c83',
    room: '#f0ded4',
    floor: '#d2b2a0',
  },
  mist: {
    sky: '#d6e5da',
    far: '#bcd2c2',
    ground: '#b4cba4',
    groundShade: '#9db78c',
    room: '#e1ece2',
    floor: '#bccdb8',
  },
  leaf: {
    sky: '#e6ebcf',
    far: '#cfd9ad',
    ground: '#b5c988',
    groundShade: '#9db573',
    room: '#ecf0da',
    floor: '#cdcfa4',
  },
}
