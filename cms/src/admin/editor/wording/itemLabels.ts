/** What the menus of the editor call their items, by Payload's keys. */
const ITEM_LABELS: Readonly<Record<string, string>> = {
  paragraph: 'Chữ thường',
  h2: 'Mục lớn',
  h3: 'Mục',
  h4: 'Mục nhỏ',
  'heading-2': 'Mục lớn',
  'heading-3': 'Mục',
  'heading-4': 'Mục nhỏ',
  orderedList: 'Danh sách đánh số',
  unorderedList: 'Danh sách gạch đầu dòng',
  horizontalRule: 'Đường kẻ ngang',
  upload: 'Ảnh',
  table: 'Bảng',
}

/** Groups of the menu that "/" opens. */
const GROUP_LABELS: Readonly<Record<string, string>> = {
  basic: 'Kiểu chữ',
  lists: 'Danh sách',
}

interface Labelled {
  key: string
  label?: unknown
}

interface Group extends Labelled {
  items?: Labelled[]
}

/** A part of the editor as Payload hands it out, as far as menus go. */
export interface WithMenus {
  toolbarFixed?: { groups?: Group[] } | undefined
  toolbarInline?: { groups?: Group[] } | undefined
  slashMenu?: { groups?: Group[] | undefined } | undefined
}

const rename = (one: Labelled, names: Readonly<Record<string, string>>) => {
  const name = Object.hasOwn(names, one.key) ? names[one.key] : undefined
  if (name !== undefined) one.label = name
}

/** Gives the items of menus the names that people here know. Payload's own come after every wording of a config. */
export function nameItems(feature: WithMenus): void {
  const menus = [feature.toolbarFixed, feature.toolbarInline, feature.slashMenu]
  for (const group of menus.flatMap((menu) => menu?.groups ?? []))
    for (const item of group.items ?? []) rename(item, ITEM_LABELS)
  for (const group of feature.slashMenu?.groups ?? []) rename(group, GROUP_LABELS)
}
