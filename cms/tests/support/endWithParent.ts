/** Ends this office with the test that started it: a killed test runner would else wait for ever for what its offices print. */
export function endWithParent(): void {
  process.once('disconnect', () => process.exit())
}
