'use client'

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { packed } from './packing.ts'
import { FORM_STATE } from './texts.ts'

/** Sends the long texts of a form's questions beside them, compressed: see `packed`. */
export function PackedCalls({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions()
  const call = useCallback<ServerFunctionClient>(
    async ({ name, args }) => {
      if (name !== FORM_STATE) return serverFunction({ name, args })
      const { args: sent, opened } = await packed(args)
      return opened(await serverFunction({ name, args: sent }))
    },
    [serverFunction],
  )
  return <ServerFunctionsProvider serverFunction={call}>{children}</ServerFunctionsProvider>
}
