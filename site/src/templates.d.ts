/** A template, for programs that do not read into it: its props are checked by `astro check`. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

  const template: AstroComponentFactory
  export default template
}
