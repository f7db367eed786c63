// reset, undo: what is done to one file of the workspace.
import type { Exercise, Snapshot, Workspace } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'
import { typed } from '../session/command-name.ts'
import { chosen, needFiles, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function reset(id: string | undefined, options: Shared): Promise<void> {
  const { session, theme } = openHouse(options)
  const { commands } = theme.messages
  await needWorkspace(session)
  const exercise = chosen(session, id)
  const { workspace } = session
  const kept = workspace.snapshots(exercise)[0]?.at.getTime()
  await workspace.reset(exercise)
  const isKept = kept !== workspace.snapshots(exercise)[0]?.at.getTime()
  const undoing = isKept ? commands.haveBack(typed(`undo ${exercise.id}`)) : ''
  printLines([commands.isReset(exercise.file) + undoing])
}

interface UndoOptions extends Shared {
  list?: boolean
  to?: number
}

export async function undo(id: string | undefined, options: UndoOptions): Promise<void> {
  const { session, theme } = openHouse(options)
  const { commands } = theme.messages
  await needFiles(session) // the work comes back, whatever else the disk refuses
  const exercise = chosen(session, id)
  if (options.list) return printLines(versions(session.workspace, exercise, theme.messages))
  session.workspace.undo(exercise, options.to)
  printLines([commands.isUndone(exercise.file)])
}

function versions(workspace: Workspace, exercise: Exercise, { commands }: Messages): string[] {
  const kept = workspace.snapshots(exercise)
  const { id, file } = exercise
  if (kept.length === 0) return [commands.nothingKept(file)]
  return [
    commands.kept(file),
    ...kept.map((snapshot, i) => `${i + 1}: ${describe(snapshot, commands)}`),
    commands.haveOneBack(typed(`undo ${id} --to 1`)),
  ]
}

/** `2026-11-28 19:20:03, 12 lines`, by the clock on the wall. */
function describe({ at, bytes }: Snapshot, { snapshot }: Messages['commands']): string {
  const time = at.toLocaleString('sv')
  const lines = String(bytes).trimEnd().split('\n').length
  return snapshot(time, lines)
}
