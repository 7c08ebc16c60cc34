/** Payload's own save button gives way to the one in the transition bar. */
export function NoSaveButton() {
  return null
}
