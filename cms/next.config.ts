import { BYTES } from '@bbt/shared/limits.ts'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { FILE_HEADERS } from './src/edge/headers.ts'

const config: NextConfig = {
  transpilePackages: ['@bbt/shared', '@bbt/edge'],
  poweredByHeader: false,
  experimental: {
    // What the admin's forms ask while somebody types; beyond it Next would cut the body off without a word.
    serverActions: { bodySizeLimit: BYTES.formState },
    proxyClientMaxBodySize: BYTES.formState + BYTES.around,
  },
  // `npm test` checks the types; a school's first start need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      {
        source: '/_next/:path*',
        headers: Object.entries(FILE_HEADERS).map(([key, value]) => ({ key, value })),
      },
    ]),
}

export default withPayload(config, { devBundleServerPackages: false })
