import { defineConfig } from 'vitest/config'

const INTEGRATION = '**/*.integration.test.{ts,tsx}'
const ALONE = '**/*.alone.test.ts'
const TOGETHER = '**/*.together.test.ts'
const ELSEWHERE = ['**/node_modules/**', '**/.next/**', 'data/**', 'e2e/**']

/**
 * `unit` touches nothing outside its process; `integration` has a real database, PGlite or that of `TEST_DATABASE_URL`;
 * `alone` is `integration` that measures waiting, so that nothing may run beside it; `together` starts and stops a PostgreSQL and a Redis of its own, which CI installs.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Thousands of made-up texts, beside everything else that a machine does.
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, INTEGRATION, ALONE, TOGETHER],
        },
      },
      {
        test: {
          name: 'integration',
          // The kernel gives a command up after a second: beside everything else that CI does, that may happen once.
          retry: process.env.CI ? 1 : 0,
          include: [INTEGRATION],
          globalSetup: ['server/empty-database.fixture.ts'],
          exclude: ELSEWHERE,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'alone',
          include: [ALONE],
          globalSetup: ['server/empty-database.fixture.ts'],
          exclude: ELSEWHERE,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'together',
          include: [TOGETHER],
          exclude: ELSEWHERE,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
