import { defineConfig } from 'vitest/config'

const INTEGRATION = '**/*.integration.test.{ts,tsx}'
const TOGETHER = '**/*.together.test.ts'
const ELSEWHERE = ['**/node_modules/**', '**/.next/**', 'data/**', 'e2e/**']

/**
 * `unit` touches nothing outside its process; `integration` has a real database, PGlite or that of `TEST_DATABASE_URL`;
 * `together` starts and stops a PostgreSQL and a Redis of its own, which CI installs.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, INTEGRATION, TOGETHER],
        },
      },
      {
        test: {
          name: 'integration',
          include: [INTEGRATION],
          globalSetup: ['server/empty-database.fixture.ts'],
          exclude: ELSEWHERE,
          testTimeout: 60_000,
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
