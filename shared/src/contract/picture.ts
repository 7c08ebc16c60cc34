import type { Image } from './image.ts'
import { mediaPath } from './image.ts'

/** Text made safe inside HTML and its double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const sourceSet = (image: Image, format: 'avif' | 'webp') =>
  (image.variants ?? [])
    .filter((variant) => variant.format === format)
    .map((variant) => `${mediaPath(variant)} ${variant.width}w`)
    .join(', ')

/**
 * The `<picture>` of an image: AVIF and WebP variants, the original as fallback, its size given so
 * that nothing jumps. `sizes` is the attribute of that name; `eager` for the one picture seen first.
 */
export function pictureHtml(
  image: Image,
  { sizes, eager = false }: { sizes: string; eager?: boolean },
) {
  const sources = (['avif', 'webp'] as const).map((format) => {
    const set = sourceSet(image, format)
    return set && `<source type="image/${format}" srcset="${set}" sizes="${escapeHtml(sizes)}">`
  })
  const loading = eager ? 'fetchpriority="high"' : 'loading="lazy"'
  const size = `width="${image.width}" height="${image.height}"`
  const fallback = `<img src="${mediaPath(image)}" alt="${escapeHtml(image.alt)}" ${size} ${loading} decoding="async">`
  return `<picture>${sources.join('')}${fallback}</picture>`
}
