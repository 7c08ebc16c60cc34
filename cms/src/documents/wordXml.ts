/** The innermost runs: one that holds a box of text has runs of its own. */
const RUN = /<w:r(?=[\s>])(?:(?!<w:r[\s>])[^])*?<\/w:r>/g
const PROPERTIES = /<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>/
const HIDDEN = /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/
/** How something looked before a change that is still marked. */
const CHANGED = /<w:([pr]PrChange)(?=[\s>])[^]*?<\/w:\1>/g
const STYLE = /<w:style(?=[\s>])[^]*?<\/w:style>/g

/** The ids of styles that hide their words. */
export const hidingStyles = (styles: string): ReadonlySet<string> =>
  new Set(
    [...styles.matchAll(STYLE)].flatMap(([style]) => {
      const id = /w:styleId="([^"]*)"/.exec(style)?.[1]
      return id !== undefined && HIDDEN.test(style) ? [id] : []
    }),
  )

/**
 * The text of a Word document as Word shows it: without hidden words; what was moved stands where it was moved
 * to. Deleted words and comments the reader of the document leaves out by itself.
 */
export function asShown(xml: string, hiding: ReadonlySet<string>): string {
  return xml
    .replace(CHANGED, '')
    .replace(RUN, (run) => {
      const [properties = ''] = PROPERTIES.exec(run) ?? []
      const style = /<w:rStyle w:val="([^"]*)"/.exec(properties)?.[1]
      return HIDDEN.test(properties) || (style !== undefined && hiding.has(style)) ? '' : run
    })
    .replace(/<(\/?)w:moveTo(?=[\s>])/g, '<$1w:ins')
    .replace(/<(\/?)w:moveFrom(?=[\s>])/g, '<$1w:del')
}
