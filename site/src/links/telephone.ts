/** The address a phone dials: "(028) 3899 1234" → "tel:02838991234". */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`
}
