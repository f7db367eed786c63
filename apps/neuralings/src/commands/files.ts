// run, reset, undo: what is done to one file of the workspace.
import { spawn } from 'node:child_process'
import { chosen, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

/** Runs the file with Node, to see what it prints. Nothing is graded. */
export async function run(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  const { workspace } = session
  const child = spawn(process.execPath, [workspace.path(exercise)], {
    cwd: workspace.dir,
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
  process.exitCode = code === 0 ? 0 : 1
  if (code === 0)
    process.stderr.write(`${exercise.file} ran. To grade it: neuralings check ${exercise.id}\n`)
}

export async function reset(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  await session.workspace.reset(exercise)
  printLines([
    `${exercise.file} is as it was at the start. To have yours back: neuralings undo ${exercise.id}`,
  ])
}

export async function undo(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  session.workspace.undo(exercise)
  printLines([`${exercise.file} is as it was before.`])
}
