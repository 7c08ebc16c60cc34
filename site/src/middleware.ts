import { defineMiddleware } from 'astro:middleware'
import { published } from '#published'

const PREPARING_PATH = '/dang-chuan-bi/'

/** Gives every page the site's configuration; without one there is only the page that says so. */
export const onRequest = defineMiddleware((context, next) => {
  const configuration = published().configuration()
  const { pathname } = context.url
  if (configuration) {
    context.locals.configuration = configuration
    return next()
  }
  if (pathname === PREPARING_PATH) return next()
  const isShown = pathname === '/' || pathname === '/404/'
  return isShown ? context.rewrite(PREPARING_PATH) : new Response(null, { status: 404 })
})
