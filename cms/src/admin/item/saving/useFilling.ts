'use client'

import { useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui'
import { useCallback } from 'react'
import { failureOf, UNREACHABLE } from '../../officeApi.ts'
import type { Content } from '../drafts/between.ts'
import type { Saved } from './useSaving.ts'

const aMoment = () => new Promise((resolve) => window.setTimeout(resolve))

/** The form takes no keys and no clicks while it is worked on. */
async function whileClosed<T>(work: () => Promise<T>): Promise<T> {
  const form = document.querySelector('form.collection-edit__form')
  form?.setAttribute('inert', '')
  try {
    return await work()
  } finally {
    form?.removeAttribute('inert')
  }
}

/**
 * Filling the form with a text. It ends when the form holds that text, and not before: Payload's own `reset` ends
 * before React has drawn it (until then the form has no fields at all), and takes the page down where nobody answers.
 */
export function useFilling(): (text: Content) => Promise<Saved> {
  const form = useForm()
  const { code: locale } = useLocale()
  const { getFormState } = useServerFunctions()
  const { collectionSlug, docPermissions, getDocPreferences, id } = useDocumentInfo()

  return useCallback(
    (text) =>
      whileClosed(async () => {
        if (!collectionSlug) throw new Error('not the form of a collection')
        const { state } = await getFormState({
          ...(id === undefined ? {} : { id }),
          docPermissions,
          collectionSlug,
          data: { ...form.getData(), ...text },
          docPreferences: await getDocPreferences(),
          locale,
          operation: id === undefined ? 'create' : 'update',
          renderAllFields: true,
          schemaPath: collectionSlug,
          skipValidation: true,
        })
        if (!state) return failureOf([UNREACHABLE])
        const before = form.getFields()
        form.replaceState(state)
        const isDrawn = () => {
          const fields = form.getFields()
          return fields !== before && Object.keys(fields).length > 0
        }
        while (!isDrawn()) await aMoment()
        return { ok: true }
      }),
    [collectionSlug, docPermissions, form, getDocPreferences, getFormState, id, locale],
  )
}
