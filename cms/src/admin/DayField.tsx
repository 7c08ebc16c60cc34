export function DayField() {
  return null
}
