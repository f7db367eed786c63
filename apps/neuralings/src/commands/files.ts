// run, reset, undo: what is done to one file of the workspace.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chosen, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'
import { told } from './uncaught.ts'

/** Runs the file with Node, to see what it prints. Nothing is graded. */
export async function run(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  const { workspace } = session
  const { code, stderr } = await runFile(workspace.path(exercise), workspace.dir)
  process.exitCode = code === 0 ? 0 : 1
  process.stderr.write(code === 0 ? stderr : told(stderr, workspace.dir))
  if (code === 0)
    process.stderr.write(`${exercise.file} ran. To grade it: neuralings check ${exercise.id}\n`)
}

/** What goes to standard error is held back: an uncaught error is told in other words. */
function runFile(path: string, dir: string): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [path], { cwd: dir, stdio: ['inherit', 'inherit', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', data => (stderr += data))
  return new Promise(resolve => child.once('close', code => resolve({ code, stderr })))
}

export async function reset(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  const path = session.workspace.path(exercise)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null
  await session.workspace.reset(exercise)
  const isKept = before !== null && before !== readFileSync(path, 'utf8')
  const undoing = isKept ? ` To have yours back: neuralings undo ${exercise.id}` : ''
  printLines([`${exercise.file} is as it was at the start.${undoing}`])
}

export async function undo(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  session.workspace.undo(exercise)
  printLines([`${exercise.file} is as it was before.`])
}
