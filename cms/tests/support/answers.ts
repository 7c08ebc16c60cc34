import type { Answer } from './school.ts'

/** The codes of a refusal, in its order. */
export const codesOf = ({ body }: Answer): string[] =>
  ((body['issues'] ?? []) as { code: string }[]).map(({ code }) => code)

/** Status and codes, as the tables of these tests write them. */
export const refusal = (answer: Answer): [number, string[]] => [answer.status, codesOf(answer)]
