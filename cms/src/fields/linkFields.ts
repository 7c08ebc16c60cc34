import { hasVisible } from '@bbt/shared/text/visible.ts'
import type { Field, FieldAffectingData, FieldHook, TextFieldSingleValidation } from 'payload'
import { breathe } from '../platform/breathe.ts'

/**
 * Whatever is written is saved, and named with its place where the page is built: nobody loses a draft for a
 * link. Payload's own check knows no blank in a telephone number, and its hook escapes what it does not know.
 */
const isWritten: TextFieldSingleValidation = async (value) => {
  await breathe()
  return hasVisible(value ?? '') ? true : 'Hãy ghi địa chỉ của liên kết.'
}

/** Payload goes through the fields of one link after the other, of thousands: others have their turn between two. */
const between: FieldHook = async ({ value }) => {
  await breathe()
  return value as unknown
}

/** The fields of a link, with our own reading of its address. */
export const linkFields = ({
  defaultFields,
}: {
  defaultFields: readonly FieldAffectingData[]
}): Field[] =>
  defaultFields.map((field): Field =>
    field.name === 'url' && field.type === 'text' && field.hasMany !== true
      ? {
          ...field,
          validate: isWritten,
          hooks: { beforeChange: [between], afterChange: [between] },
        }
      : (field as Field),
  )
