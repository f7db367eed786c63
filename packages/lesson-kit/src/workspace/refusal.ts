// What the disk refuses, said in a sentence, with what can be done about it.
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
  EFBIG: [
    'it is larger than a file may be here',
    'Free some space and try again; nothing is lost.',
  ],
  ENOENT: ['its folder is gone', 'Was it moved, or a link to it broken?'],
  ERR_FS_FILE_TOO_LARGE: ['it is too large to be read', 'Move that file elsewhere.'],
  LOOSE_LINK: ['it is a link that leads nowhere', 'Bring back what it led to, or delete it.'],
  NO_FILE: ['a pipe, a socket or a device is in the way', 'Move it elsewhere.'],
  EMFILE: ['too many files are open', 'Raise the limit: ulimit -n 4096.'],
  ENFILE: ['too many files are open on this machine', 'Close other programs and try again.'],
  EBUSY: ['another program holds it', 'Close that program and try again.'],
  EIO: ['it does not answer', 'See that its disk or terminal is still there, and try again.'],
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** True for the error of a file that is not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/** The UserError for what the disk refused, or the error itself when it is no refusal. */
export function refusal(path: string, cause: unknown): unknown {
  const [says, advice] = REFUSALS[codeOf(cause)] ?? []
  if (!says) return cause
  return new UserError(`${path} cannot be used: ${says}.`, { advice, exitCode: 3, cause })
}

/** Runs `work`; where the disk refuses, that becomes a UserError, exit code 3, naming `path`. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw refusal(path, cause)
  }
}
