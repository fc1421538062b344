import { defineConfig } from 'vitest/config'

const INTEGRATION = '**/*.integration.test.{ts,tsx}'
const ELSEWHERE = ['**/node_modules/**', '**/.next/**', 'data/**', 'e2e/**']

/** `unit` touches nothing outside its process; `integration` has a real database, PGlite or that of `TEST_DATABASE_URL`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, INTEGRATION],
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
    ],
  },
})
