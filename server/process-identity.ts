import { readFileSync } from 'node:fs'

/** A process of this machine, told apart from a later one that got the same pid. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

/** This process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: startOf(process.pid) }
}

/** Whether that very process still runs. Where `/proc` cannot be read, any process with its pid counts as it. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  if (!exists(pid)) return false
  const start = startOf(pid)
  return startedAt === '' || start === '' || start === startedAt
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The boot and the clock tick at which a process started; empty where that cannot be seen. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // proc(5): fields after the command, which may itself contain brackets and spaces; state is the 3rd, start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, start] = [fields[0], fields[19]]
    // A zombie has ended: nobody has asked yet how.
    return state === 'Z' || state === 'X' ? 'ended' : `${boot}:${start}`
  } catch {
    return ''
  }
}
