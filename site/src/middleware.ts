import { defineMiddleware } from 'astro:middleware'
import { published } from '#published'
import { PREPARING } from './preparing.ts'

/** Gives every page the site's configuration; without one there is only the page that says so. */
export const onRequest = defineMiddleware((context, next) => {
  const configuration = published().configuration()
  if (configuration) {
    context.locals.configuration = configuration
    return next()
  }
  const { pathname } = context.url
  if (pathname !== '/' && pathname !== '/404/') return new Response(null, { status: 404 })
  return new Response(PREPARING, { headers: { 'content-type': 'text/html; charset=utf-8' } })
})
