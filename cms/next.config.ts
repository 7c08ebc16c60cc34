import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@bbt/shared'],
  poweredByHeader: false,
  // `npm test` checks the types; a school's first start need not wait for that again.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
