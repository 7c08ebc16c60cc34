'use client'

import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useLeaving } from './useLeaving.ts'

const SLUG = 'office-leaving'

/** Asks whether to stay when the browser's Back would throw away what is not saved. */
export function LeavingQuestion({ isUnsaved }: { isUnsaved: boolean }) {
  const { isAsked, leave, stay } = useLeaving(isUnsaved)
  const { closeModal, openModal } = useModal()
  const { t } = useTranslation()
  useEffect(() => {
    if (isAsked) openModal(SLUG)
    else closeModal(SLUG)
  }, [isAsked, openModal, closeModal])
  return (
    <ConfirmationModal
      body={t('general:changesNotSaved')}
      cancelLabel={t('general:stayOnThisPage')}
      confirmLabel={t('general:leaveAnyway')}
      heading={t('general:leaveWithoutSaving')}
      modalSlug={SLUG}
      onCancel={stay}
      onConfirm={leave}
    />
  )
}
