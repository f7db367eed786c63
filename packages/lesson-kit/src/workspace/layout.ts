// Where a workspace keeps what is its own, not the learner's.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Exercise } from '../format/manifest.ts'

const OWN = '.neuralings'

/** Solutions that milestones were switched to, in the layout of the workspace. */
export const REFERENCE = `${OWN}/reference`

export const ownFolder = (dir: string): string => join(dir, OWN)
export const progressFile = (dir: string): string => join(dir, OWN, 'progress.json')
/** What can be found out again at any time. */
export const cacheFolder = (dir: string): string => join(dir, OWN, 'cache')
/** What a milestone goes on from. */
export const checkpointFile = (dir: string, { id }: Exercise): string =>
  join(dir, OWN, 'checkpoints', `${id}.checkpoint`)
export const backupFolder = (dir: string, { id }: Exercise): string => join(dir, OWN, 'backups', id)

/**
 * For what changes a workspace: one that was moved away while it was open is not begun anew in its old place.
 * @throws UserError when it is gone.
 */
export function requireWorkspace(dir: string): void {
  if (existsSync(ownFolder(dir))) return
  throw new UserError(`The workspace ${dir} is gone.`, {
    advice: 'Was it moved? Open it where it is now: neuralings --workspace DIR.',
    exitCode: 3,
  })
}
