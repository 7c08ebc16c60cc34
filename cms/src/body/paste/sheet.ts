import type { Style } from './style.ts'
import { readStyle } from './style.ts'

/** What the style sheets on a clipboard say that we ask about. */
export interface Sheet {
  /** By "p", ".xl65" or "td.xl65", in small letters. */
  rules: ReadonlyMap<string, Style>
  /** Word's levels of lists, by "l0:level1". */
  levels: ReadonlyMap<string, Style>
}

const SELECTOR = /^(?:[a-z][\w:-]*)?(?:\.[\w-]+)?$/

/** The rules on the outermost level: what a sheet says for print or narrow screens is not for us. */
function* rulesOf(css: string): Generator<readonly [prelude: string, inner: string]> {
  let [from, depth, open] = [0, 0, 0]
  for (let at = 0; at < css.length; at++) {
    const sign = css[at]
    if (sign === ';' && depth === 0) from = at + 1
    if (sign === '{' && depth++ === 0) open = at
    if (sign === '}' && depth > 0 && --depth === 0) {
      const inner = css.slice(open + 1, at)
      if (!inner.includes('{')) yield [css.slice(from, open).trim().toLowerCase(), inner]
      from = at + 1
    }
  }
}

/** Reads style sheets: of selectors only a tag, a class, or both; nothing that depends on what is around. */
export function readSheet(css: string): Sheet {
  const rules = new Map<string, Map<string, string>>()
  const levels = new Map<string, Style>()
  const plain = css.replace(/\/\*[^]*?\*\/|<!--|-->/g, '')
  for (const [prelude, inner] of rulesOf(plain)) {
    if (prelude.startsWith('@list ')) levels.set(prelude.slice(6).trim(), readStyle(inner))
    if (prelude.startsWith('@')) continue
    for (const selector of prelude.split(',').map((one) => one.trim())) {
      if (selector === '' || !SELECTOR.test(selector)) continue
      const all = rules.get(selector) ?? new Map<string, string>()
      for (const [name, value] of readStyle(inner)) all.set(name, value)
      rules.set(selector, all)
    }
  }
  return { rules, levels }
}

/** What the sheets say of an element. @param classes as in its attribute */
export function* styledBy(sheet: Sheet, name: string, classes: string): Generator<Style> {
  const names = classes.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20)
  const selectors = [
    name,
    ...names.map((one) => `.${one}`),
    ...names.map((one) => `${name}.${one}`),
  ]
  for (const selector of selectors) {
    const style = sheet.rules.get(selector)
    if (style) yield style
  }
}
