import type { Page } from 'playwright-core'

/** What the page showed as saved, and when what was sent: as its own screen had it at that moment. */
export interface Witness {
  saved: string[]
  sent: string[]
}

/** Words that nobody else types, so that a missing one is seen. */
export const words = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => random().toString(36).slice(2, 8)).join(' ')

/**
 * Writes down, from within the page, what stands in the summary whenever the label beside the title says that
 * it is saved, and whenever a step is sent. What the page saw so outlives it.
 */
export async function watch(page: Page): Promise<Witness> {
  const witness: Witness = { saved: [], sent: [] }
  await page.exposeFunction('officeSaved', (text: string) => {
    witness.saved.push(text)
  })
  await page.exposeFunction('officeSent', (text: string) => {
    witness.sent.push(text)
  })
  await page.addInitScript(() => {
    const tell = (name: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('#field-summary')
      const report: unknown = Reflect.get(window, name)
      if (field && typeof report === 'function') Reflect.apply(report, window, [field.value])
    }
    let last = ''
    const labelNow = () => document.querySelector('.office-saved')?.textContent ?? ''
    const look = () => {
      const label = labelNow()
      if (label !== last && label.startsWith('Đã lưu')) tell('officeSaved')
      last = label
    }
    // A label that goes on saying so while the text under it changes has said it of the new text too.
    let before = ''
    window.setInterval(() => {
      const value = document.querySelector<HTMLTextAreaElement>('#field-summary')?.value ?? ''
      const label = labelNow()
      if (label.startsWith('Đã lưu') && `${label} ${value}` === before) tell('officeSaved')
      before = `${label} ${value}`
    }, 400)
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    const plain = window.fetch.bind(window)
    window.fetch = (input, init) => {
      const isStep = typeof input === 'string' && input.endsWith('/transitions')
      if (isStep) tell('officeSent')
      return plain(input, init)
    }
  })
  return witness
}
