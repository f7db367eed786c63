// Files of the workspace, read and written so that a learner never loses one: every write is to a
// temporary file that then takes the name, and what the disk refuses is said in a sentence.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { UserError } from '../error.ts'

const REFUSALS: Record<string, [says: string, advice: string]> = {
  EACCES: [
    'the rights to write there are missing',
    'Change its permissions, or choose another folder.',
  ],
  EPERM: ['the system does not permit it', 'Change its permissions, or choose another folder.'],
  EROFS: ['it is on a read-only disk', 'Choose a folder on a disk that can be written.'],
  ENOSPC: ['the disk is full', 'Free some space and try again; nothing is lost.'],
  EDQUOT: ['your quota on this disk is used up', 'Free some space and try again; nothing is lost.'],
  ENOTDIR: ['a part of the path is a file', 'Move that file elsewhere, or choose another folder.'],
  EEXIST: ['a file is in the way', 'Move that file elsewhere.'],
  EISDIR: ['a folder is in the way', 'Move that folder elsewhere.'],
  ELOOP: ['a link leads back to itself', 'Delete that link.'],
  ENAMETOOLONG: ['the path is too long', 'Choose a folder with a shorter path.'],
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** True for the error of a file that is not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/** Runs `work`; where the disk refuses, that becomes a UserError, exit code 3, naming `path`. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw refusal(path, cause)
  }
}

/** The UserError for what the disk refused, or the error itself when it is no refusal. */
export function refusal(path: string, cause: unknown): unknown {
  const [says, advice] = REFUSALS[codeOf(cause)] ?? []
  if (!says) return cause
  return new UserError(`${path} cannot be used: ${says}.`, { advice, exitCode: 3, cause })
}

/** The text of a file, or null when there is none. */
export function readText(path: string): string | null {
  return onDisk(path, () => {
    try {
      return readFileSync(path, 'utf8')
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  })
}

/** Writes a file whole or not at all, and makes its folder. */
export function writeText(path: string, text: string): void {
  onDisk(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileAtomic.sync(path, text)
  })
}

/** A short name for a content: equal for equal texts. */
export const hash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)
