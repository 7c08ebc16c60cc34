import config from '@payload-config'
import '@payloadcms/next/css'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { callServerFunction } from '../../admin/serverFunctions.ts'
import { importMap } from './admin/importMap.js'
import './office/office.css'
import './editor.css'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  return callServerFunction(args, { config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
