// The lock on a workspace, for the moment of a write. What a killed program leaves of it counts for
// nothing after two seconds, and at once where its time lies ahead: then the clock was set back.
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { UserError } from '../error.ts'
import { ownFolder } from './layout.ts'
import { refusal } from './refusal.ts'

/** Milliseconds after which nobody holds a lock any more. */
const stale = 2000

/** Does `work`, which waits for nothing, so that no other program can come between. */
export async function locked<T>(dir: string, work: () => T): Promise<T> {
  const release = await lock(dir)
  try {
    return work()
  } finally {
    await release().catch(() => {}) // gone with its folder, or broken by another: none is left
  }
}

async function lock(dir: string): Promise<() => Promise<void>> {
  const file = join(ownFolder(dir), 'lock')
  try {
    return await acquire(dir, file)
  } catch (cause) {
    if (!isHeld(cause)) throw refusal(ownFolder(dir), cause)
    const advice = `If no other neuralings runs here, delete ${file}.`
    throw new UserError(`${file} is in the way.`, { advice, exitCode: 3, cause })
  }
}

/** Waits while another holds it. What the disk refuses it will refuse again. */
async function acquire(dir: string, file: string): Promise<() => Promise<void>> {
  // Loaded when first used, like all that the first frame can do without.
  const { default: lockfile } = await import('proper-lockfile')
  const onCompromised = (): void => {} // the work under the lock is synchronous and done by then
  for (let left = 200; ; left--) {
    try {
      breakFuture(file)
      return await lockfile.lock(ownFolder(dir), { lockfilePath: file, stale, onCompromised })
    } catch (error) {
      if (left === 0 || !isHeld(error)) throw error
      await pause(20 + 20 * Math.random())
    }
  }
}

/** Such a lock would become stale only when its time has come. */
function breakFuture(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false })
  const isAhead = stats !== undefined && stats.mtimeMs > Date.now() + stale
  if (stats?.isDirectory() && isAhead) rmSync(file, { recursive: true, force: true })
}

/** True when something else stands where the lock would: one that is held, a file, a folder in use. */
const isHeld = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(ELOCKED|ENOTDIR|ENOTEMPTY)$/.test(String(error.code))
