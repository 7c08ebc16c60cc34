interface Read {
  type?: unknown
  value?: unknown
  children?: unknown
}

const isNode = (value: unknown): value is Read => typeof value === 'object' && value !== null

/** The media id of an upload node, populated or not. */
export function mediaIdOf({ value }: Read): string | null {
  const id: unknown = isNode(value) ? Reflect.get(value, 'id') : value
  return typeof id === 'string' ? id : null
}

/** Media ids of the pictures in an editor state of any shape, in order; by no recursion, however deep it is. */
export function uploadIds(state: unknown): string[] {
  const open: unknown[] = isNode(state) ? [Reflect.get(state, 'root')] : []
  const ids: string[] = []
  while (open.length > 0) {
    const node = open.pop()
    if (!isNode(node)) continue
    const id = node.type === 'upload' ? mediaIdOf(node) : null
    if (id !== null) ids.push(id)
    if (Array.isArray(node.children))
      for (const child of node.children.toReversed()) open.push(child)
  }
  return ids
}
