import type { AUDIENCES, LEVELS } from '@bbt/shared/types/announcement.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { ApprovingOffice, Office } from '@bbt/shared/offices.ts'
import type { UnitKind } from '@bbt/shared/unitKinds.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { PictureSpec } from '../pictures/pictureSpec.ts'
import type { CategoryKey } from './categories.ts'
import type { PersonKey } from './people.ts'
import type { UnitKey } from './units.ts'

/** A day of Vietnam, yyyy-MM-dd. */
type Day = `${number}-${number}-${number}`

/** An instant with Vietnam's offset: "2026-11-19T21:05:00+07:00". */
type Moment = `${Day}T${number}:${number}:00+07:00`

export interface UnitData {
  key: string
  slug: string
  name: string
  kind: UnitKind
  /** "Tổ trưởng", "Bí thư": stands before the unit's name in its head's title. */
  headTitle: string
}

export interface CategoryData {
  key: string
  slug: string
  name: string
  stage1: boolean
  approver: ApprovingOffice
  /** Place in menus and lists, 1 first. */
  order: number
}

/** An office held; `to` is its last day, absent where the term is open. */
export interface AppointmentData {
  office: Office
  unit?: UnitKey
  from: Day
  to?: Day
}

export interface PersonData {
  key: string
  /** Họ Đệm Tên. */
  name: string
  salutation: 'Thầy' | 'Cô'
  email: string
  appointments: readonly [AppointmentData, ...AppointmentData[]]
}

/** An office lent to a colleague from the first to the last day, both included. */
export interface DelegationData {
  by: PersonKey
  to: PersonKey
  office: Office
  unit?: UnitKey
  from: Day
  until: Day
  reason: string
}

/** A run of text: plain, bold, italic, or a link. */
export type Run = string | { b: string } | { i: string } | { a: string; href: string }

/** One paragraph's worth of text. */
export type Inline = string | readonly Run[]

/** A picture to draw, with the words that belong to it. `credit` is the unit or person behind it. */
export interface PictureData extends PictureSpec {
  alt: string
  caption: string
  credit: string
}

export type Block =
  | { h2: string }
  | { h3: string }
  | { p: Inline }
  | { ul: readonly Inline[] }
  | { ol: readonly Inline[] }
  | { quote: Inline }
  | { table: { head: readonly string[]; rows: readonly (readonly string[])[] } }
  | { picture: PictureData }

/** The words of a text: what its author typed, and what later edits change. */
export interface Words {
  title: string
  summary: string
  body: readonly Block[]
}

/** A change to the words; each `replace` pair is [old, new] and the old stands exactly once in the body. */
export interface Edit {
  title?: string
  summary?: string
  replace?: readonly (readonly [string, string])[]
  append?: readonly Block[]
}

/** Something that happened to an item. The first step is always `create`. */
export type Step =
  | { at: Moment; by: PersonKey; do: 'create' }
  | {
      at: Moment
      by: PersonKey
      do: Exclude<TransitionName, 'schedule' | 'publishDue' | 'republish'>
      comment?: string
    }
  | { at: Moment; by: PersonKey; do: 'schedule'; scheduleFor: Moment }
  | { at: Moment; by: 'clock'; do: 'publishDue' }
  | { at: Moment; by: PersonKey; edit: Edit }

/** Where a story ends: the working copy's state, and how often the item has been published. */
export interface Ending {
  state: State
  versions: number
}

/** A text of the school and what happened to it. */
export interface TextData extends Words {
  /** Also the last part of its address: /tin-tuc/<key>/. */
  key: string
  author: PersonKey
  unit: UnitKey
  story: readonly [Step, ...Step[]]
  /** What the story must come to; a test folds it through the workflow table. */
  ends: Ending
}

export interface ArticleData extends TextData {
  category: CategoryKey
  cover?: PictureData
}

export interface AnnouncementData extends TextData {
  audience: readonly (keyof typeof AUDIENCES)[]
  level: keyof typeof LEVELS
  pinned?: true
  validFrom?: Moment
  validUntil?: Moment
}

export interface SiteConfigurationData {
  author: PersonKey
  unit: UnitKey
  content: Omit<SiteConfiguration, 'type' | 'url'>
  story: readonly [Step, ...Step[]]
  ends: Ending
}
