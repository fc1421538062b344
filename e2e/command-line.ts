import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import type { RunningServer } from './running-server.ts'

/** How a run of `bin/plumbline` ended, and what it said. */
export type Ran = { readonly code: number; readonly said: string; readonly complained: string }

/** Runs `bin/plumbline` as the operator of a server would: in a folder of the operator's, with the server's settings. */
export function plumbline(
  args: readonly string[],
  at: { readonly cwd: string; readonly dataDir: string; readonly server?: RunningServer },
): Promise<Ran> {
  const port = at.server ? new URL(at.server.address).port : '1'
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, DATA_DIR: at.dataDir, PORT: port }
  const program = resolve(import.meta.dirname, '../bin/plumbline')
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], { cwd: at.cwd, env }, (error, said, complained) =>
      done({ code: error ? Number(error.code ?? 1) : 0, said, complained }),
    )
  })
}
