/** The state has no field in the form: the transition bar above it says where the item stands. */
export function StateField() {
  return null
}
