import type { Scene } from '../motifs/canvas.ts'
import { person } from '../motifs/people.ts'
import { INK } from '../palettes.ts'
import { area, circle, ellipse, faded, polygon, rect, stroke, times } from '../shapes.ts'

const FLAGS = [INK.phuong, INK.nang, INK.songPale, INK.leafPale] as const

/** A string of small flags hanging between two points. */
const bunting = (y: number, sag: number, shift: number) => [
  stroke(`M0 ${y}Q800 ${y + sag * 2} 1600 ${y}`, { stroke: INK.paper, width: 4 }),
  ...times(20, (index) => {
    const x = 40 + index * 80
    const t = x / 1600
    const at = y + sag * 4 * t * (1 - t)
    const colour = FLAGS[(index + shift) % FLAGS.length] ?? INK.nang
    return polygon(
      [
        [x - 26, at],
        [x + 26, at],
        [x, at + 58],
      ],
      colour,
    )
  }),
]

/** The school stage: curtain, lights, flags, performers, heads of the audience. */
export const stage: Scene = ({ random, palette }) => {
  const curtain = random.pick([INK.phuong, INK.song, INK.leafDeep])
  const curtainDark =
    curtain === INK.phuong ? INK.phuongDeep : curtain === INK.song ? INK.songDeep : '#2c5238'
  const performers = random.whole(3, 6)
  const beams = times(3, (index) => {
    const x = 400 + index * 400
    const to = x + random.between(-200, 200)
    return polygon(
      [
        [x - 14, 0],
        [x + 14, 0],
        [to + 150, 740],
        [to - 150, 740],
      ],
      INK.nangPale,
    )
  })
  const drape = (x: number, way: 1 | -1) =>
    times(4, (index) => {
      const left = x + way * index * 62
      return area(
        `M${left} 0H${left + way * 70}Q${left + way * 84} 380 ${left + way * 40} 760H${left}Z`,
        index % 2 === 0 ? curtain : curtainDark,
      )
    })
  const shirts = [INK.paper, INK.nangPale, INK.phuongPale, '#cfe3e6', '#f0d7e0'] as const
  return [
    rect(0, 0, 1600, 1000, palette.room),
    rect(0, 0, 1600, 740, palette.far),
    circle(800, 330, 190, palette.sky),
    ...times(12, (index) => {
      const turn = (index * Math.PI) / 6 + random.between(0, 0.4)
      return circle(
        800 + Math.cos(turn) * 250,
        330 + Math.sin(turn) * 250,
        random.between(8, 20),
        random.pick(FLAGS),
      )
    }),
    faded(beams, 0.4),
    rect(0, 730, 1600, 130, INK.wood),
    rect(0, 730, 1600, 22, INK.woodPale),
    ...times(performers, (index) => {
      const x = 800 + (index - (performers - 1) / 2) * random.between(165, 190)
      const lift = random.between(0.4, 1.05)
      return person(random, x, 748, random.between(300, 350), {
        shirt: random.pick(shirts),
        trousers: random.pick([INK.song, INK.songDeep, INK.phuongDeep]),
        hands: [
          [-0.26, lift],
          [0.26, lift],
        ],
      })
    }),
    ...drape(0, 1),
    ...drape(1600, -1),
    ...bunting(10, random.between(40, 80), random.whole(0, 3)),
    ...times(13, (index) => {
      const x = 40 + index * 127 + random.between(-20, 20)
      return [
        ellipse(x, 1010, 66, 76, INK.songDeep),
        circle(x, 910 + random.between(-14, 14), 42, INK.hair),
      ]
    }),
  ]
}
