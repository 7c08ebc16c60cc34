import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'
import { readNames, wantedOf } from './names.ts'

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string', placeholder: 'TỆP', takes: 'tên tệp, ví dụ --out a.txt' },
} as const

test.each([
  [[], { json: false, out: undefined }, []],
  [['--json'], { json: true, out: undefined }, []],
  [['--out', 'a.txt'], { json: false, out: 'a.txt' }, []],
  [['--out=a=b c', '--json'], { json: true, out: 'a=b c' }, []],
  [['--out=-'], { json: false, out: '-' }, []],
  [['--out', 'a', '--out', 'b'], { json: false, out: 'b' }, []],
  [['x', '--json', 'y'], { json: true, out: undefined }, ['x', 'y']],
  [['--', '--json'], { json: false, out: undefined }, ['--json']],
] as const)('%j is understood', (args, values, words) => {
  expect(readArguments(args, OPTIONS, 2)).toEqual({ ok: true, values, words })
})

const KNOWN = 'dùng --json, --out TỆP.'
test.each([
  [['--jsno'], `Không hiểu “--jsno”: ${KNOWN}`],
  [['--jsno=1'], `Không hiểu “--jsno”: ${KNOWN}`],
  [['--toString'], `Không hiểu “--toString”: ${KNOWN}`],
  [['-j'], `Không hiểu “-j”: ${KNOWN}`],
  [['-json'], `Không hiểu “-j”: ${KNOWN}`],
  [['--no-json'], `Không hiểu “--no-json”: ${KNOWN}`],
  [['x', 'y', 'z'], `Không hiểu “z”: ${KNOWN}`],
  [['--json=1'], '--json không nhận giá trị: bỏ “=1”.'],
  [['--out'], 'Sau --out cần tên tệp, ví dụ --out a.txt.'],
  [['--out='], 'Sau --out cần tên tệp, ví dụ --out a.txt.'],
  [['--out', '--json'], 'Sau --out cần tên tệp, ví dụ --out a.txt.'],
])('%j is refused with the cure', (args, message) => {
  expect(readArguments(args, OPTIONS, 2)).toEqual({ ok: false, message })
})

test('a command without options says so', () => {
  expect(readArguments(['--yes'], {}, 0)).toEqual({
    ok: false,
    message: 'Không hiểu “--yes”: lệnh này không có tuỳ chọn nào.',
  })
})

const PARTS = { known: ['lint', 'types', 'unit'], what: 'phần kiểm thử', options: {} }
test.each([
  [[], ['lint', 'types', 'unit']],
  [
    ['unit', 'lint'],
    ['lint', 'unit'],
  ],
])('%j are parts', (args, wanted) => {
  expect(readNames(args, PARTS)).toEqual({ ok: true, names: args, values: {} })
  expect(wantedOf(PARTS.known, args, String)).toEqual(wanted)
})

test.each([
  [['lnit'], 'Không có phần kiểm thử “lnit”: chọn trong lint, types, unit.'],
  [['lint', '--fast'], 'Không hiểu “--fast”: lệnh này không có tuỳ chọn nào.'],
])('%j are none', (args, message) => {
  expect(readNames(args, PARTS)).toEqual({ ok: false, message })
})
