import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataFolderOf } from './ask-server.mjs'
import { StepFailed } from './run.mjs'

/**
 * Makes the data folder out of a backup. The folder must not be there yet, or be empty, so that no server runs on it and
 * nothing is overwritten; it is there whole or not at all. Throws a sentence where that cannot be.
 * @param {string} file
 * @param {import('./ask-server.mjs').Variables} env
 */
export function restore(file, env) {
  const folder = dataFolderOf(env)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StepFailed(`${folder} is not empty. Restore into a folder of its own, or move this one away first.`)
  if (!existsSync(file)) throw new StepFailed(`There is no file ${file}.`)
  const unfinished = `${folder}.${process.pid}.part`
  try {
    unpack(resolve(file), unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
}

/**
 * @param {string} file
 * @param {string} folder
 */
function unpack(file, folder) {
  const database = join(folder, 'database')
  const archive = join(folder, 'database.tar')
  mkdirSync(database, { recursive: true, mode: 0o700 })
  tar('-xzf', file, '-C', folder)
  if (!existsSync(archive)) throw new StepFailed(`${file} is no backup of Plumbline.`)
  tar('-xf', archive, '-C', database)
  rmSync(archive)
}

/** @param {string[]} args */
function tar(...args) {
  try {
    execFileSync('tar', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch {
    throw new StepFailed(`${args[1]} could not be unpacked: it is damaged, or no backup of Plumbline.`)
  }
}
