import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  resolve: { alias: { '@payload-config': path('./cms/src/payload.config.ts') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'shared/src/**/*.test.ts',
            'site/{src,publisher,renderer,server}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'cms/src/**/*.test.{ts,tsx}',
          ],
          isolate: false,
          environment: 'node',
          testTimeout: 5_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['cms/tests/**/*.test.ts', 'site/tests/**/*.test.ts'],
          isolate: false,
          // By itself vitest leaves one of two cores idle.
          maxWorkers: 2,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          globalSetup: './e2e/support/globalSetup.ts',
          environment: 'node',
          // Stories share one running installation, in a browser, on a small machine.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
