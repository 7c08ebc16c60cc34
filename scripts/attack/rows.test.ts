import { expect, it } from 'vitest'
import { readFigures, rowsOf } from './rows.ts'
import { tableText } from './table.ts'

const line = (name: string, database: string, tried: number, failed: number) =>
  JSON.stringify({ name, database, tried, failed, atLeast: 100 })

it('adds figures of one name on one database', () => {
  const lines = [
    line('walks', 'sqlite', 5000, 0),
    line('walks', 'mongodb', 900, 1),
    line('walks', 'sqlite', 5200, 0),
    '',
  ].join('\n')
  expect(
    readFigures(lines).map(({ database, tried, failed, atLeast }) => [
      database,
      tried,
      failed,
      atLeast,
    ]),
  ).toEqual([
    ['sqlite', 10_200, 0, 200],
    ['mongodb', 900, 1, 100],
  ])
})

it.each([
  ['', []],
  ['\n\n', []],
])('reads %j as no figures', (lines, figures) => {
  expect(readFigures(lines)).toEqual(figures)
})

it('does not read past a line that is no figure', () => {
  expect(() => readFigures('{"name":"walks"}')).toThrow()
})

const figures = readFigures(`${line('races', 'sqlite', 400, 0)}\n${line('kills', 'sqlite', 7, 2)}`)
const run = { name: 'crashes', database: 'sqlite', seconds: 62, isGreen: true } as const

it.each([
  [
    'green',
    run,
    figures,
    [
      ['races', true],
      ['kills', false],
    ],
  ],
  ['green without figures', run, [], [['crashes', false]]],
  [
    'red',
    { ...run, isGreen: false },
    figures.slice(0, 1),
    [
      ['races', true],
      ['crashes', false],
    ],
  ],
])('counts a %s run', (_, ran, left, rows) => {
  expect(rowsOf(ran, left).map(({ name, holds }) => [name, holds])).toEqual(rows)
})

it('prints a table whose columns stand under one another', () => {
  expect(tableText(rowsOf(run, figures))).toBe(
    [
      'Phép thử  Cơ sở dữ liệu  Đã thử  Không chặn được  Chuẩn     Thời gian       Kết quả',
      'races     sqlite            400                0  ≥ 100, 0  1 phút 02 giây  đạt',
      'kills     sqlite              7                2  ≥ 100, 0  1 phút 02 giây  KHÔNG ĐẠT',
    ].join('\n'),
  )
})
