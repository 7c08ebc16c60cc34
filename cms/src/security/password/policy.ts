import { fold } from '@bbt/shared/text/fold.ts'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { sentences, SUGGESTIONS, WARNINGS } from './wording.ts'
import { COMMON_WORDS } from './words.ts'

const MIN_LENGTH = 12
const MAX_LENGTH = 128
/** zxcvbn's "safely unguessable": more than 10^8 guesses. */
const MIN_SCORE = 3
/** A shorter word is in too many honest passwords to be forbidden in them. */
const TELLING = 5

/** Whose password it is to be; what everybody knows about them must not be in it. */
export interface Owner {
  name: string
  email: string
  /** The school's name, where the site has one. */
  school?: string | undefined
}

let checker: ZxcvbnFactory | undefined
const check = (password: string, known: string[]) => {
  checker ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, vietnamese: [...COMMON_WORDS] },
    graphs: adjacencyGraphs,
    maxLength: MAX_LENGTH,
  })
  return checker.check(password, known)
}

const letters = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Names that may not stand in the password, whole: the person's, their address's, the school's. */
function names({ name, email, school = '' }: Owner): string[] {
  const given = wordsOf(name).slice(-2).join('')
  const shortSchool = wordsOf(school.replace(/^trường\s+(thpt|thcs|tiểu học)?\s*/iu, '')).join('')
  return [letters(name), given, letters(email.split('@')[0] ?? ''), letters(school), shortSchool]
}

/** What is wrong with a password for this person, in Vietnamese; null when it will do. In its one spelling. */
export function passwordProblem(password: string, owner: Owner): string | null {
  const length = Array.from(password).length
  if (length < MIN_LENGTH) return `Mật khẩu cần ít nhất ${MIN_LENGTH} ký tự.`
  if (length > MAX_LENGTH) return `Mật khẩu dài tối đa ${MAX_LENGTH} ký tự.`
  const plain = letters(password)
  if (names(owner).some((name) => name.length >= TELLING && plain.includes(name))) {
    return WARNINGS['userInputs'] ?? null
  }
  const known = [...wordsOf(owner.name), ...wordsOf(owner.email), ...wordsOf(owner.school ?? '')]
  const { score, feedback } = check(fold(password), known)
  if (score >= MIN_SCORE) return null
  const said = feedback.warning === null ? [] : [feedback.warning]
  const found = [...sentences(WARNINGS, said), ...sentences(SUGGESTIONS, feedback.suggestions)]
  return found.length > 0 ? found.join(' ') : 'Mật khẩu này dễ đoán.'
}
