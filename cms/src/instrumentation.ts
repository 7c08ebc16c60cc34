/** Next runs this once when the server starts: the database is made ready and the clock set going. */
export async function register(): Promise<void> {
  // Next's compiler puts a constant here; only so does its edge bundle leave the database out.
  // eslint-disable-next-line no-restricted-properties
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { startOffice } = await import('./startOffice.ts')
    await startOffice()
  }
}
