import { shapeOf } from '../../body/shape.ts'
import { bodyEditor } from '../../fields/body.ts'
import { breathe } from '../../platform/breathe.ts'
import { shapedHtml } from '../../publishing/lexical/html.ts'
import { uploadIds } from '../../publishing/lexical/pictures.ts'
import type { FormKind } from './kind.ts'
import { froze } from './kind.ts'

const NOT_ASKED = { where: false, sort: false }

/** A long text, in the editor; frozen as finished HTML. */
export const htmlForm: FormKind = {
  form: ({ name, kind }) => ({ name, label: kind.label, type: 'richText', editor: bodyEditor }),
  frozen: async (value, { images }) => {
    await breathe()
    const shape = shapeOf(value)
    await breathe()
    const { html, faults, isBlank } = shapedHtml(shape, images)
    return { ...froze(isBlank ? undefined : html), faults }
  },
  asked: NOT_ASKED,
}

/** The pictures inside a long text: entered in its field, frozen beside it, each once. */
export const picturesForm: FormKind = {
  frozen: (value, { images }) => {
    const found = [...new Set(uploadIds(value))].flatMap((id) => images.get(id) ?? [])
    return froze(found.length > 0 ? found : undefined)
  },
  asked: NOT_ASKED,
}
