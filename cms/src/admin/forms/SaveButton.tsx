'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useFormSubmitted,
  useHotkey,
  useOperation,
} from '@payloadcms/ui'
import { useRef } from 'react'

/**
 * “Lưu” of every form that is Payload's own. Payload's button rests after any answer, a refusal too; this one can
 * be pressed until something was saved: what was refused is unsaved still.
 */
export function SaveButton() {
  const { submit } = useForm()
  const { uploadStatus } = useDocumentInfo()
  const [isModified, isRefused] = [useFormModified(), useFormSubmitted()]
  const button = useRef<HTMLButtonElement>(null)
  const isSaved = useOperation() === 'update' && !isModified && !isRefused
  const isIdle = isSaved || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isIdle}
      onClick={() => void submit()}
      ref={button}
      size="medium"
      type="button"
    >
      Lưu
    </FormSubmit>
  )
}
