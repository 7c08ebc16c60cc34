'use client'

import type { useForm } from '@payloadcms/ui'
import type { RefObject } from 'react'
import { useCallback } from 'react'
import type { Content } from '../drafts/between.ts'
import type { Now } from './now.ts'
import { screenOf, sentOf } from './screen.ts'
import type { Editors } from './useEditors.ts'
import { useFilling } from './useFilling.ts'
import type { Turn } from './useTurn.ts'
import type { Saved } from './useSaving.ts'

interface Parts {
  form: ReturnType<typeof useForm>
  editors: Editors
  now: RefObject<Now>
  inTurn: Turn
  mark: (isUnsaved: boolean) => void
  /** The last refusal is settled. */
  forgive: () => void
}

/** Filling the form with another text than the one that was typed; whoever calls it has put that one aside. */
export function useRefill({ form, editors, now, inTurn, mark, forgive }: Parts) {
  const fillForm = useFilling()
  /** What is on the screen, by field. */
  const content = useCallback(
    (): Content => sentOf(form.getData(), editors.texts(), null),
    [form, editors],
  )

  const put = useCallback(
    async (text: Content): Promise<Saved> => {
      const filled = await fillForm(text)
      // An editor that was still drawing the text before says so; its text does not go on.
      if (filled.ok) editors.forget()
      return filled
    },
    [editors, fillForm],
  )

  /**
   * Puts a text into the form, as if it had been typed there.
   * @param state the earlier one that it is
   */
  const fill = useCallback(
    (text: Content, state?: string) =>
      inTurn(async () => {
        const filled = await put(text)
        if (filled.ok && state !== undefined)
          now.current.restored = [...now.current.restored, state]
        return filled
      }),
    [inTurn, now, put],
  )

  /** Shows the item as the office has it, and goes on from there. */
  const take = useCallback(
    (latest: Content & { rev: number }) =>
      inTurn(async () => {
        const filled = await put(latest)
        if (!filled.ok) return filled
        now.current.base = screenOf(form.getFields())
        now.current.rev = latest.rev
        mark(false)
        forgive()
        return filled
      }),
    [forgive, form, inTurn, mark, now, put],
  )

  /** What is on the screen goes on, over the text of this `rev`. */
  const over = useCallback(
    (rev: number) => {
      now.current.rev = rev
      forgive()
      mark(true)
    },
    [forgive, mark, now],
  )
  return { content, fill, take, over }
}
