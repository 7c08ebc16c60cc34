const PETAL = 'M24 27C18.5 21 18 12.5 24 5c6 7.5 5.5 16 0 22Z'
const WAVE = 'M3 40c5.25-5 10.5-5 15.75 0s10.5 5 15.75 0c3.5-3.3 7-4.4 10.5-3.3'

const petals = [-72, -36, 0, 36, 72]
  .map((angle) => `<path d="${PETAL}" transform="rotate(${angle} 24 28)"/>`)
  .join('')

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 2 50 50"><g fill="#d9482b">${petals}</g><circle cx="24" cy="27" r="4" fill="#f2b233"/><path d="${WAVE}" fill="none" stroke="#0d4a5c" stroke-width="5" stroke-linecap="round"/></svg>`

/** The mark in the browser's tab, as a data address: it needs no file and no request. */
export const FAVICON = `data:image/svg+xml,${encodeURIComponent(svg)}`
