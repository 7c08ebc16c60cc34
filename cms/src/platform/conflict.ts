import type { AfterErrorHook } from 'payload'
import { isWriteConflict } from './transaction.ts'

const MESSAGE = 'Có người vừa lưu cùng lúc. Thử lại sau giây lát.'

/** Two saves that met on MongoDB are nobody's fault: 409, where Payload would answer 500. */
export const answerConflict: AfterErrorHook = ({ error }) =>
  isWriteConflict(error) ? { response: { errors: [{ message: MESSAGE }] }, status: 409 } : undefined
