'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useMemo } from 'react'
import { isTyped } from '../saving/screen.ts'
import type { Labels } from './between.ts'

const optionsOf = (field: ClientField): Readonly<Record<string, string>> | undefined =>
  field.type === 'select'
    ? Object.fromEntries(
        field.options.map((option) =>
          typeof option === 'string' || typeof option.label !== 'string'
            ? [option, option]
            : [option.value, option.label],
        ) as [string, string][],
      )
    : undefined

/** The fields that a person writes, with the labels of the form. */
export function useLabels(): Labels {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return useMemo(() => {
    const fields = collectionSlug ? getEntityConfig({ collectionSlug }).fields : []
    return fields.flatMap((field) => {
      const isHidden = 'admin' in field && field.admin.hidden === true
      if (!('name' in field) || isHidden || !isTyped(field.name)) return []
      const label = 'label' in field && typeof field.label === 'string' ? field.label : field.name
      return [[field.name, label, optionsOf(field)] as const]
    })
  }, [collectionSlug, getEntityConfig])
}
