import { isAttack } from './env.ts'

/** How much to try: enough for every run of the tests, or what `npm run attack` tries. */
export const sized = ({ ci, attack }: { ci: number; attack: number }): number =>
  isAttack() ? attack : ci
