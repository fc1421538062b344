import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts'

/**
 * Takes the lock at `path` for this process, also over from one that is dead. The answer is a function that gives it
 * back, or the pid of the process that holds it. It guards against processes of the same machine, not of others.
 */
export function takeLock(path: string): { ok: true; release: () => void } | { ok: false; pid: number } {
  const mine = JSON.stringify(thisProcess())
  if (create(path, mine)) return { ok: true, release: () => release(path, mine) }
  const holder = read(path)
  if (holder?.identity && isRunning(holder.identity)) return { ok: false, pid: holder.identity.pid }
  if (holder !== null) clear(path, holder.text)
  return takeLock(path)
}

/** Linked rather than written in place: a lock that another process can see is never half written. */
function create(path: string, text: string): boolean {
  const own = `${path}.${process.pid}`
  writeFileSync(own, text, { mode: 0o600 })
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(own)
  }
}

/** Takes a dead process's lock away; puts it back where another process has meanwhile taken it over. */
function clear(path: string, stale: string): void {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  const taken = readFileSync(aside, 'utf8')
  if (taken === stale) rmSync(aside)
  else renameSync(aside, path)
}

function read(path: string): { identity: ProcessIdentity | null; text: string } | null {
  try {
    const text = readFileSync(path, 'utf8')
    return { identity: parse(text), text }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** `null` for what is no lock of ours: a crash of the machine can leave the file empty. */
function parse(text: string): ProcessIdentity | null {
  try {
    const { pid, startedAt } = JSON.parse(text)
    return Number.isInteger(pid) && pid > 0 && typeof startedAt === 'string' ? { pid, startedAt } : null
  } catch {
    return null
  }
}

function release(path: string, mine: string): void {
  if (read(path)?.text === mine) rmSync(path)
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
