// progress.json on disk. A write takes a lock, reads what is there now, changes that and replaces the
// file at once. So two instances of the program may be open together and neither loses anything:
// that is why there is a short lock for each write, and none against a second instance.
import { UserError } from '../error.ts'
import { type Lang, langs } from '../translation/lang.ts'
import { kindOf, putAside, readBytes, writeFile } from './disk.ts'
import { progressFile, requireWorkspace } from './layout.ts'
import { locked } from './lock.ts'
import { emptyProgress, type Progress, parseProgress } from './progress.ts'
import { onDisk } from './refusal.ts'

const backupFile = (dir: string): string => `${progressFile(dir)}.bak`

/**
 * Reads the progress of the workspace in `dir`.
 * @throws UserError, exit code 3, when the file is unreadable or written by a newer program.
 */
export function readProgress(dir: string): Progress {
  return readGood(dir)?.progress ?? emptyProgress()
}

/** The progress with the very bytes that it was read from; null when nothing was recorded yet. */
function readGood(dir: string): { progress: Progress; bytes: Uint8Array } | null {
  const file = progressFile(dir)
  const bytes = readBytes(file)
  if (bytes === null && readBytes(backupFile(dir)) === null) return null
  if (bytes === null) throw unreadable(dir, 'is gone, though it was there')
  const progress = parseProgress(bytes)
  if (progress === 'newer') throw newer(file)
  if (progress === null) throw unreadable(dir, 'cannot be read; it was left as it is')
  return { progress, bytes }
}

const newer = (file: string): UserError =>
  new UserError(`${file} was written by a newer neuralings; this one leaves it as it is.`, {
    advice: 'Update neuralings: npm install -g neuralings@latest.',
    exitCode: 3,
  })

function unreadable(dir: string, how: string): UserError {
  const advice = hasBackup(dir)
    ? 'Its backup is in order, and takes its place with: neuralings progress restore.'
    : 'Mend it by hand, or move it elsewhere to begin anew; your exercise files stay as they are.'
  return new UserError(`${progressFile(dir)} ${how}.`, { advice, exitCode: 3 })
}

/** The last good progress, where it was kept. */
function backup(dir: string): { progress: Progress; bytes: Uint8Array } | null {
  const bytes = readBytes(backupFile(dir))
  const progress = bytes && parseProgress(bytes)
  return bytes && typeof progress === 'object' && progress ? { progress, bytes } : null
}

/** True when the last good progress was kept and can be restored. */
export const hasBackup = (dir: string): boolean => backup(dir) !== null

/**
 * The language that the learner has chosen in the workspace in `dir`, in order to say what is wrong there, too: where
 * progress.json cannot be read, its backup knows. Undefined where none is recorded.
 */
export function languageIn(dir: string): Lang | undefined {
  const known = unlessRefused(() => readProgress(dir)) ?? unlessRefused(() => backup(dir)?.progress)
  return langs.find(one => one === known?.lang)
}

function unlessRefused(read: () => Progress | undefined): Progress | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/**
 * Puts the backup in the place of progress.json, which is kept beside it under another name.
 * @throws UserError when there is no backup that can be read, or a newer program wrote progress.json.
 */
export async function restoreProgress(dir: string): Promise<Progress> {
  requireWorkspace(dir)
  return locked(dir, () => {
    const file = progressFile(dir)
    const kind = onDisk(file, () => kindOf(file))
    const present = kind === 'file' ? readBytes(file) : null
    if (present && parseProgress(present) === 'newer') throw newer(file)
    const kept = backup(dir)
    if (!kept) {
      throw new UserError(`There is no backup of the progress in ${dir}.`, { exitCode: 3 })
    }
    if (kind !== 'nothing') putAside(file)
    writeFile(file, kept.bytes)
    return kept.progress
  })
}

/** Changes the progress on disk: `change` gets what is there now, under the lock. */
export async function updateProgress(
  dir: string,
  change: (progress: Progress) => Progress,
): Promise<Progress> {
  requireWorkspace(dir)
  return locked(dir, () => {
    const before = readGood(dir)
    const after = change(before?.progress ?? emptyProgress())
    if (before) writeFile(backupFile(dir), before.bytes)
    writeFile(progressFile(dir), `${JSON.stringify(after, null, 2)}\n`)
    return after
  })
}
