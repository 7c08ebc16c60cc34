import { describe, expect, it } from 'vitest'
import { toNfc } from './nfc.ts'

describe('toNfc', () => {
  it('composes strings at any depth and leaves the rest', () => {
    const typedOnMac = { title: 'Quye\u0302\u0301t đi\u0323nh', tags: ['hoa\u0300', 7, null, true] }
    expect(toNfc(typedOnMac)).toEqual({
      title: 'Quy\u1ebft đ\u1ecbnh',
      tags: ['ho\u00e0', 7, null, true],
    })
  })

  it('does not touch its input', () => {
    const input = { title: 'e\u0302' }
    toNfc(input)
    expect(input.title).toBe('e\u0302')
  })

  it('passes on what is not JSON', () => {
    const date = new Date('2026-11-22T00:00:00Z')
    const bytes = new Uint8Array([1, 2])
    const result = toNfc({ date, bytes, nothing: undefined })
    expect(result.date).toBe(date)
    expect(result.bytes).toBe(bytes)
    expect(result.nothing).toBeUndefined()
  })
})
