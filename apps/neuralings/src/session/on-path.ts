// Programs that a shell would find: for the names of commands that are printed, and for editors to choose from.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

type Env = Record<string, string | undefined>

/** The folders of PATH that are still there in the learner's next command: npm and pnpm add some for one run only. */
export const pathFolders = (env: Env): string[] =>
  (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(folder => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))

/** Whether a program with this name is on the learner's PATH. */
export function isOnPath(name: string, env: Env): boolean {
  const endings = process.platform === 'win32' ? (env.PATHEXT ?? '.EXE;.CMD').split(';') : ['']
  return pathFolders(env).some(folder =>
    endings.some(ending => isProgram(join(folder, name + ending))),
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
