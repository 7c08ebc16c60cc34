import type { CollectionBeforeOperationHook, CollectionSlug, Field } from 'payload'
import { ValidationError } from 'payload'
import { shapeOf } from '../body/shape.ts'
import type { FormFault } from '../fields/forms.ts'
import { bodyFaults, formFaults, isTooDeep } from '../fields/forms.ts'
import { breathe } from '../platform/breathe.ts'
import { isOurs, operationOf } from '../platform/operation.ts'

const TOO_DEEP = 'dữ liệu gửi lên lồng nhau quá sâu.'
const NO_FORM = 'Dữ liệu gửi lên không đúng dạng. Tải lại trang rồi lưu lại.'

type Settled = { ok: true; data: object } | { ok: false; faults: FormFault[] }

/**
 * The data of a save, its texts without what no page can show; or everything in it that is not of the form of
 * its field. A long text is gone through once here, and nowhere else on its way into the database.
 */
async function settled(content: readonly Field[], data: unknown): Promise<Settled> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { ok: false, faults: [{ path: 'title', label: 'Tiêu đề', text: NO_FORM }] }
  const deep = Object.entries(data).filter(([, value]) => isTooDeep(value))
  if (deep.length > 0) {
    const text = (path: string) => `Mục “${path}”: ${TOO_DEEP}`
    return { ok: false, faults: deep.map(([path]) => ({ path, label: path, text: text(path) })) }
  }
  const faults: FormFault[] = []
  const bodies: Record<string, unknown> = {}
  for (const field of content) {
    const isSent = 'name' in field && Object.hasOwn(data, field.name)
    const value: unknown = isSent ? Reflect.get(data, field.name) : undefined
    if (field.type !== 'richText' || value === null || value === undefined) {
      faults.push(...formFaults([field], data))
      continue
    }
    await breathe()
    const shape = shapeOf(value)
    if (shape.ok) bodies[field.name] = shape.body
    else faults.push(...bodyFaults(field, shape.faults, field.name))
  }
  await breathe()
  return faults.length > 0 ? { ok: false, faults } : { ok: true, data: { ...data, ...bodies } }
}

/** Data that is kept beside an item, where it has the form of its fields. */
export async function wellFormed(
  content: readonly Field[],
  data: unknown,
): Promise<Record<string, unknown> | null> {
  return (await settled(content, data)).ok ? (data as Record<string, unknown>) : null
}

/**
 * The fence before all others: what is not of the form of its field reaches no code behind it, which could
 * not read it, and is never stored. Refused at its field, all faults at once.
 */
export const refuseMisshapen =
  (collection: CollectionSlug, content: readonly Field[]): CollectionBeforeOperationHook =>
  async (hook) => {
    const [operation, { args, req }] = [operationOf(hook), hook]
    if (operation !== 'create' && operation !== 'update') return args
    // Access, which comes next, turns them away: no work for those who are nobody.
    if (!req.user && !isOurs(args)) return args
    const { data } = args as { data?: unknown }
    if (data === undefined) return args
    const judged = await settled(content, data)
    if (!judged.ok) {
      const errors = judged.faults.map(({ path, label, text }) => ({ path, label, message: text }))
      throw new ValidationError({ collection, errors }, req.t)
    }
    return { ...args, data: judged.data }
  }
