// reset, undo: what is done to one file of the workspace.
import type { Exercise, Snapshot, Workspace } from '@neuralings/lesson-kit'
import { typed } from '../session/command-name.ts'
import { chosen, needFiles, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function reset(id: string | undefined, options: Shared): Promise<void> {
  const { session } = openHouse(options)
  await needWorkspace(session)
  const exercise = chosen(session, id)
  const { workspace } = session
  const kept = workspace.snapshots(exercise)[0]?.at.getTime()
  await workspace.reset(exercise)
  const isKept = kept !== workspace.snapshots(exercise)[0]?.at.getTime()
  const undoing = isKept ? ` To have yours back: ${typed(`undo ${exercise.id}`)}` : ''
  printLines([`${exercise.file} is as it was at the start.${undoing}`])
}

interface UndoOptions extends Shared {
  list?: boolean
  to?: number
}

export async function undo(id: string | undefined, options: UndoOptions): Promise<void> {
  const { session } = openHouse(options)
  await needFiles(session) // the work comes back, whatever else the disk refuses
  const exercise = chosen(session, id)
  if (options.list) return printLines(versions(session.workspace, exercise))
  session.workspace.undo(exercise, options.to)
  printLines([`${exercise.file} is as it was before.`])
}

function versions(workspace: Workspace, exercise: Exercise): string[] {
  const kept = workspace.snapshots(exercise)
  const { id, file } = exercise
  if (kept.length === 0) return [`Nothing is kept of ${file}: it was never overwritten.`]
  return [
    `What ${file} held before it was overwritten, the latest first:`,
    ...kept.map((snapshot, i) => `${i + 1}: ${describe(snapshot)}`),
    `To have one back: ${typed(`undo ${id} --to 1`)}. What the file holds now is then kept in turn.`,
  ]
}

/** `2026-11-28 19:20:03, 12 lines`, by the clock on the wall. */
function describe({ at, bytes }: Snapshot): string {
  const time = at.toLocaleString('sv')
  const lines = String(bytes).trimEnd().split('\n').length
  return `${time}, ${lines} ${lines === 1 ? 'line' : 'lines'}`
}
