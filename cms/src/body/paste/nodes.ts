/** A node as Lexical writes and reads it. */
export interface SerializedNode {
  type: string
  version: number
  [property: string]: unknown
}

export const node = (type: string, rest: object = {}): SerializedNode => ({
  type,
  version: 1,
  ...rest,
})

export const element = (
  type: string,
  children: readonly SerializedNode[],
  rest: object = {},
): SerializedNode => node(type, { children, direction: null, format: '', indent: 0, ...rest })

export const textNode = (text: string, format: number): SerializedNode =>
  node('text', { detail: 0, format, mode: 'normal', style: '', text })

export const paragraph = (children: readonly SerializedNode[], format = ''): SerializedNode =>
  element('paragraph', children, { format, textFormat: 0, textStyle: '' })

/** Lexical's own kind of text for it: every other `detail` makes it throw. */
export const tabNode = (): SerializedNode =>
  node('tab', { detail: 2, format: 0, mode: 'normal', style: '', text: '\t' })

const upload = (rest: object): SerializedNode =>
  node('upload', { version: 3, format: '', fields: null, relationTo: 'media', ...rest })

/** A picture of the store. */
export const pictureNode = (id: string): SerializedNode => upload({ id, value: id })

/** The place of a picture that is still to be taken in. */
export const pendingPicture = (formID: string): SerializedNode =>
  upload({ id: formID, pending: { formID, src: '' } })
