import { formatNumber } from '@bbt/shared/text/amounts.ts'

/** From which share of the limit on it is said how much is left. */
const NEAR = 0.8

/** What stands under a text near its limit; nothing while there is room enough. */
export function leftWords(length: number, max: number): { words: string; isOver: boolean } {
  if (length > max) {
    const words = `Thừa ${formatNumber(length - max)} ký tự (tối đa ${formatNumber(max)}): rút gọn rồi lưu.`
    return { words, isOver: true }
  }
  const words =
    length >= max * NEAR
      ? `Còn ${formatNumber(max - length)} ký tự (tối đa ${formatNumber(max)}).`
      : ''
  return { words, isOver: false }
}
