import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/test/longest-first.ts'

/**
 * Time limits are for what hangs, and many times what a quiet machine takes: no test fails because a machine
 * is slow or busy.
 */
const HANGS_MS = 600_000
const patience = {
  testTimeout: HANGS_MS,
  hookTimeout: HANGS_MS,
  expect: { poll: { timeout: HANGS_MS / 2 } },
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  resolve: { alias: { '@payload-config': path('./cms/src/payload.config.ts') } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{shared,edge}/src/**/*.test.ts',
            'site/{src,publisher,renderer,server}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'cms/src/**/*.test.{ts,tsx}',
          ],
          isolate: false,
          environment: 'node',
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [
            'cms/tests/**/*.test.ts',
            'site/tests/**/*.test.ts',
            'e2e/{page,lost}/*.test.ts',
          ],
          isolate: false,
          // By itself vitest leaves one of two cores idle.
          maxWorkers: 2,
          environment: 'node',
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          globalSetup: './e2e/support/globalSetup.ts',
          environment: 'node',
          // Stories share one running installation; while one waits for an answer, another goes on.
          maxWorkers: 2,
          ...patience,
        },
      },
    ],
  },
})
