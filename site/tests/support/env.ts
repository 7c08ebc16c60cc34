/** What a static build of a store inherits and is told. */
export const staticBuildVariables = (dataDir: string, siteUrl: string) => ({
  ...process.env,
  OUT: 'static',
  DATA_DIR: dataDir,
  SITE_URL: siteUrl,
})
