import type { KindName } from '@bbt/shared/types/kind.ts'
import { categoryForm, unitForm } from './belonging.ts'
import { choiceForm, choicesForm, flagForm } from './choices.ts'
import { filesForm } from './files.ts'
import { imageForm } from './image.ts'
import type { FormKind } from './kind.ts'
import { integerForm } from './numbers.ts'
import { htmlForm, picturesForm } from './prose.ts'
import { relationForm, relationsForm } from './relations.ts'
import { textForm } from './text.ts'
import { dayForm, instantForm } from './times.ts'
import { valuesForm } from './values.ts'

/** The form of every kind of field. */
export const FORM_KINDS: Readonly<Record<KindName, FormKind>> = {
  text: textForm,
  html: htmlForm,
  pictures: picturesForm,
  image: imageForm,
  files: filesForm,
  unit: unitForm,
  category: categoryForm,
  day: dayForm,
  instant: instantForm,
  values: valuesForm,
  choice: choiceForm,
  choices: choicesForm,
  flag: flagForm,
  integer: integerForm,
  relation: relationForm,
  relations: relationsForm,
}
