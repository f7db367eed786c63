// Packages run from their sources here, as everywhere in the house. Only the kernels must be compiled first, and what
// is packed must be built.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs a task of turbo, which does nothing when all is up to date. What it says goes to stderr. */
export function turbo(task: 'assets' | 'build', filters: string[]): void {
  const program = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const chosen = filters.map(filter => `--filter=@neuralings/${filter}`)
  const args = [program, 'run', task, ...chosen, '--output-logs=errors-only']
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
}
