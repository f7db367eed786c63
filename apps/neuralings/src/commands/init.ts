// Makes a workspace.
import { relative, resolve } from 'node:path'
import { initWorkspace, isWorkspace } from '@neuralings/lesson-kit'
import { commandIn, typed } from '../session/command-name.ts'
import { findWorkspace, usualName } from '../session/find-workspace.ts'
import { openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function init(dir: string | undefined, options: Shared): Promise<void> {
  const { session, theme } = openHouse(options)
  const { commands } = theme.messages
  const folder = resolve(dir ?? options.workspace ?? usualName)
  const existed = isWorkspace(folder)
  await initWorkspace(folder, session.course, { command: commandIn(folder) })
  printLines([
    existed ? commands.isWorkspace(folder) : commands.madeWorkspace(folder),
    commands.openCourse(typed('', named(dir))),
  ])
}

/** The folder, where it would not be found without its name. */
function named(dir: string | undefined): { workspace?: string } {
  const isFound = dir === undefined || findWorkspace(undefined, process.cwd()) === resolve(dir)
  return isFound ? {} : { workspace: relative(process.cwd(), resolve(dir)) || '.' }
}
