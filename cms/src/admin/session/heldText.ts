/** What keeps this page from being left without a word, by whatever holds it. */
const holders = new Set<object>()

/** Whether something on this page is written and not saved. */
export const holdsText = (): boolean => holders.size > 0

/** Says that something is, or is not any more. */
export function setHeld(holder: object, isHeld: boolean): void {
  if (isHeld) holders.add(holder)
  else holders.delete(holder)
}
