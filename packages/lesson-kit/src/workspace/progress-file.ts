// progress.json on disk. A write takes a lock, reads what is there now, changes that and replaces the
// file at once. So two instances of the program may be open together and neither loses anything:
// that is why there is a short lock for each write, and none against a second instance.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import { readText, refusal, writeText } from './disk.ts'
import { ownFolder, progressFile } from './layout.ts'
import { emptyProgress, type Progress, parseProgress } from './progress.ts'

const backupFile = (dir: string): string => `${progressFile(dir)}.bak`

/**
 * Reads the progress of the workspace in `dir`.
 * @throws UserError, exit code 3, when the file is unreadable or written by a newer program.
 */
export function readProgress(dir: string): Progress {
  const file = progressFile(dir)
  const text = readText(file)
  if (text === null && readText(backupFile(dir)) === null) return emptyProgress()
  if (text === null) throw unreadable(dir, 'is gone, though it was there')
  const progress = parseProgress(text)
  if (progress === 'newer') throw newer(file)
  if (progress === null) throw unreadable(dir, 'cannot be read; it was left as it is')
  return progress
}

const newer = (file: string): UserError =>
  new UserError(`${file} was written by a newer neuralings; this one leaves it as it is.`, {
    advice: 'Update neuralings: npm install -g neuralings@latest.',
    exitCode: 3,
  })

function unreadable(dir: string, how: string): UserError {
  const file = progressFile(dir)
  const advice = hasBackup(dir)
    ? `Its backup is in order: copy ${backupFile(dir)} over it.`
    : 'Mend it by hand, or move it elsewhere to begin anew; your exercise files stay as they are.'
  return new UserError(`${file} ${how}.`, { advice, exitCode: 3 })
}

/** True when the last good progress was kept and can be restored. */
export function hasBackup(dir: string): boolean {
  const text = readText(backupFile(dir))
  return text !== null && typeof parseProgress(text) === 'object' && parseProgress(text) !== null
}

/**
 * Puts the backup in the place of an unreadable progress.json, which is kept beside it.
 * @throws UserError when there is no backup that can be read.
 */
export function restoreProgress(dir: string): void {
  const backup = readText(backupFile(dir))
  if (backup === null || !hasBackup(dir)) {
    throw new UserError(`There is no backup of the progress in ${dir}.`, { exitCode: 3 })
  }
  const unreadable = readText(progressFile(dir))
  if (unreadable !== null) writeText(`${progressFile(dir)}.unreadable`, unreadable)
  writeText(progressFile(dir), backup)
}

/** Changes the progress on disk: `change` gets what is there now, under the lock. */
export async function updateProgress(
  dir: string,
  change: (progress: Progress) => Progress,
): Promise<Progress> {
  const release = await lock(dir)
  try {
    // From here to the end nothing waits, so that no other program can come between.
    const before = readProgress(dir)
    const after = change(before)
    const text = readText(progressFile(dir))
    if (text !== null) writeText(backupFile(dir), text)
    writeText(progressFile(dir), `${JSON.stringify(after, null, 2)}\n`)
    return after
  } finally {
    await release()
  }
}

/** True when something else stands where the lock would: one that is held, or a file. */
const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ELOCKED|ENOTDIR)$/.test(String(error.code))

/** A lock that a killed program leaves behind counts for nothing after two seconds. */
async function lock(dir: string): Promise<() => Promise<void>> {
  const file = join(ownFolder(dir), 'lock')
  // Loaded when first used, like all that the first frame can do without.
  const { default: lockfile } = await import('proper-lockfile')
  try {
    return await lockfile.lock(ownFolder(dir), {
      lockfilePath: file,
      stale: 2000,
      retries: { retries: 200, factor: 1, minTimeout: 20, maxTimeout: 40 },
      onCompromised: () => {}, // the work under the lock is synchronous and done by then
    })
  } catch (cause) {
    if (!isHeld(cause)) throw refusal(ownFolder(dir), cause)
    const advice = `If no other neuralings runs here, delete ${file}.`
    throw new UserError(`${file} is in the way.`, { advice, exitCode: 3, cause })
  }
}
