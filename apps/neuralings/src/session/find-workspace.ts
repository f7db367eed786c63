// Which folder is the workspace: the one that was named, the one we stand in, or my-neuralings below.
import { dirname, join, resolve } from 'node:path'
import { isWorkspace } from '@neuralings/lesson-kit'

export const usualName = 'my-neuralings'

export function findWorkspace(named: string | undefined, cwd: string): string {
  return named ? resolve(cwd, named) : (enclosing(cwd) ?? join(cwd, usualName))
}

function enclosing(folder: string): string | undefined {
  if (isWorkspace(folder)) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : enclosing(parent)
}
