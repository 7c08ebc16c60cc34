import type { BrowserContext } from 'playwright-core'

const MARK = 'policy violated:'

const violations: string[] = []

/** What the office's pages tried and their policy forbade, in every context that is watched. */
export const policyViolations = (): readonly string[] => violations

/** Listens to a context: a violation is an event in the page, and for frames without scripts a line on the console. */
export async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.info(mark, event.effectiveDirective, event.blockedURI, event.sourceFile)
    })
  }, MARK)
  context.on('console', (message) => {
    const text = message.text()
    if (text.startsWith(MARK) || text.includes('Content Security Policy')) violations.push(text)
  })
}
