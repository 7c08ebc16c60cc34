/** Two readers write a few signs differently: so many more are words. */
const FEW = 2
const SHARE = 0.01

const signsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [sign] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return counts
}

/** Whether a page has words that it does not show: pdfium reads all of them, pdf.js those that stand on the page. */
export function hasMore(all: string, shown: string): boolean {
  const seen = signsOf(shown)
  let [more, whole] = [0, 0]
  for (const [sign, count] of signsOf(all)) {
    more += Math.max(0, count - (seen.get(sign) ?? 0))
    whole += count
  }
  return more > FEW && more > whole * SHARE
}
