// Where a workspace keeps what is its own, not the learner's.
import { join } from 'node:path'

const OWN = '.neuralings'

/** Solutions that milestones were switched to, in the layout of the workspace. */
export const REFERENCE = `${OWN}/reference`

export const ownFolder = (dir: string): string => join(dir, OWN)
export const progressFile = (dir: string): string => join(dir, OWN, 'progress.json')
