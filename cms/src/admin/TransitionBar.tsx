export function TransitionBar() {
  return null
}
