import { expect, it } from 'vitest'
import { parseEnv } from '../env.ts'
import { cmsCommandEnv, publisherEnv } from './services.ts'

const SECRETS = { PAYLOAD_SECRET: 'a', FEED_SECRET: 'b' }

it.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ CMS_PORT: '4000', HOST: '0.0.0.0' }, 'http://127.0.0.1:4000'],
  [{ CMS_URL: 'https://bientap.truong.edu.vn', TRUST_PROXY: '1' }, 'http://127.0.0.1:3000'],
])('with %j the publisher reads the feed on this machine, at %s', (settings, address) => {
  const parsed = parseEnv({ DATA_DIR: '/srv/ban-bien-tap', ...settings })
  if (!parsed.ok) throw new Error(parsed.message)
  expect(publisherEnv(parsed.env, SECRETS)['CMS_URL']).toBe(address)
  expect(cmsCommandEnv(parsed.env, SECRETS)['CMS_URL']).toBe(parsed.env.cmsUrl)
})
