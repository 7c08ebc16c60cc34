'use client'

import { useModal } from '@payloadcms/ui'
import { useLayoutEffect } from 'react'

/**
 * Gives the page the address of an item that was made from its form: a reload finds it. Not while something stands
 * over the page: when the address changes, Payload closes whatever does, with all that is typed in it.
 * @param address null where nothing was made here
 */
export function useAddress(address: string | null): void {
  const { oneModalIsOpen } = useModal()
  useLayoutEffect(() => {
    if (address !== null && !oneModalIsOpen) window.history.replaceState(null, '', address)
  }, [address, oneModalIsOpen])
}
