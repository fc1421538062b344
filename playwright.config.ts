import { defineConfig, devices } from '@playwright/test'

const executablePath = process.env.PLUMBLINE_CHROMIUM

/** A root process needs `--no-sandbox`; the other flags keep Chromium from calling its maker. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

const TOGETHER = '**/*.together.spec.ts'

/** Which files are run: the specs of one process, those of several, or what takes the pictures of docs/design.md. */
function files() {
  if (process.env.PLUMBLINE_PICTURES) return { testMatch: '**/*.pictures.ts' }
  // What needs a PostgreSQL and a Redis is a step of its own.
  return process.env.PLUMBLINE_TOGETHER ? { testMatch: TOGETHER } : { testIgnore: TOGETHER }
}

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  ...files(),
  forbidOnly: Boolean(process.env.CI),
  // CI tells what passed only the second time; on a machine of one's own it is a failure at once.
  retries: process.env.CI ? 1 : 0,
  // Whole jobs, on a machine that does other things too.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  // A trace of every key press makes a test several times slower.
  // What cannot be done is said long before the whole test ends.
  use: {
    actionTimeout: 60_000,
    trace: process.env.PLUMBLINE_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        locale: 'en-GB',
        launchOptions: { args: ARGS, ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
})
