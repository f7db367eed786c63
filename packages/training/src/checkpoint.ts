// A checkpoint is a file with everything that a training needs to go on: a state, as safetensors. It is written beside
// its place and then takes it, so that whatever happens meanwhile, the file is a whole one. PyTorch: torch.save.

import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Stateful } from '@neuralings/optim'
import { loadSafetensors, saveSafetensors } from '@neuralings/tensor'

/**
 * Writes the state of `whole` to the file `path`, all of it or nothing. Folders that are missing are made. Throws when the
 * disk refuses.
 *
 * @example
 * const net = new Linear(2, 1, { rng: createRng(0) })
 * saveCheckpoint('net.safetensors', net)
 * const other = new Linear(2, 1, { rng: createRng(1) })
 * console.log(loadCheckpoint('net.safetensors', other)) // true
 * console.log(String(other.weight.data) === String(net.weight.data)) // true
 */
export function saveCheckpoint(path: string, whole: Stateful): void {
  const bytes = saveSafetensors(whole.stateDict())
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, bytes)
}

/** write-file-atomic does not see that a nearly full disk took only a part, and puts that in the file's place. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const place = existsSync(path) ? realpathSync(path) : path // a link stays one
  const draft = `${place}.draft`
  try {
    writeFileSync(draft, bytes, { flush: true })
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/**
 * Loads the file `path` into `whole`, and says whether there was one. Throws, before anything is changed, when it is no
 * checkpoint, or that of something else.
 */
export function loadCheckpoint(path: string, whole: Stateful): boolean {
  const bytes = read(path)
  if (bytes === null) return false
  const state = attempt(() => loadSafetensors(bytes), `${path} is no checkpoint`)
  attempt(() => whole.loadStateDict(state), `${path} is a checkpoint of another training`)
  return true
}

/** The bytes of a file; null when there is none. */
function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Calls `load`; where it throws, the error says first what is wrong with the file. */
function attempt<T>(load: () => T, what: string): T {
  try {
    return load()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${what} (${why}); move it away, or name another file`, { cause })
  }
}
