'use client'

import type { ReactNode, SubmitEvent } from 'react'
import { useEffect, useId, useRef } from 'react'

interface Props {
  heading: string
  /** What is to be done here, and that nothing is lost. */
  children: ReactNode
  submit: { label: string; isDisabled: boolean }
  /** Whether the page stays to be seen behind it. */
  isLight?: boolean
  onSubmit: () => Promise<void>
  onLater: () => void
}

/** A question over the page, which stays as it is with all that was typed. */
export function OverPage({ heading, children, submit, isLight, onSubmit, onLater }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    // React tells the forms around it in the tree, which are the page's own.
    event.stopPropagation()
    void onSubmit()
  }
  return (
    <dialog
      aria-labelledby={id}
      className={isLight ? 'office-signin office-signin--light' : 'office-signin'}
      onCancel={(event) => {
        event.preventDefault()
        onLater()
      }}
      ref={dialog}
    >
      <form className="office-form" onSubmit={send}>
        <h2 id={id}>{heading}</h2>
        {children}
        <div className="office-form__buttons">
          <button className="office-button office-button--plain" onClick={onLater} type="button">
            Để sau
          </button>
          <button
            className="office-button office-button--main"
            disabled={submit.isDisabled}
            type="submit"
          >
            {submit.label}
          </button>
        </div>
      </form>
    </dialog>
  )
}
