/** Plain templates in JavaScript, the fastest that Eleventy has. */
export default function (config) {
  config.setQuietMode(true)
  return { dir: { input: 'pages', data: '../_data', output: '../out' } }
}
