import { APIError } from 'payload'

/** Why an upload is not taken in: the status, and what the person reads. */
export interface UploadProblem {
  status: number
  words: string
}

/** The same for every kind of upload. */
export const INFECTED: UploadProblem = {
  status: 422,
  words:
    'Phần mềm diệt virus báo tệp này có mã độc nên không nhận. Quét virus máy tính hay điện thoại đã gửi tệp, và báo quản trị website.',
}

/** An upload that is refused, in words for the person. */
export class UploadRefused extends APIError {
  /** Its name in the table of its library. */
  readonly problem: string
  /** What the scanner calls it; for the log, not for the sender. */
  readonly virus: string | undefined

  constructor(problem: string, { status, words }: UploadProblem, virus?: string) {
    super(words, status, null, true)
    this.problem = problem
    this.virus = virus
  }
}
