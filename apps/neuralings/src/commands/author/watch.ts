// lesson check --watch: whatever is saved is checked anew, in a process of its own, for modules are loaded only once in one.
// What a save did not touch is remembered from before.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watchFolder } from '../../session/watching.ts'
import type { Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsFolder, isSource } from './folder.ts'
import { ownProgram } from './own-program.ts'

export async function watchCheck(ids: readonly string[], options: Shared): Promise<void> {
  const folder = authorsFolder(options)
  const saved = new Set<string>()
  let running = check(ids, folder)
  await watchFolder(folder, file => {
    const id = isSource(file) ? touched(file, ids) : null
    if (id === null) return
    if (saved.size === 0) running = running.then(() => checkSaved(saved, ids, folder))
    saved.add(id)
  })
}

/** Everything that was saved while the last check ran, in one. */
function checkSaved(saved: Set<string>, ids: readonly string[], folder: string): Promise<void> {
  const all = saved.has('') ? ids : [...saved]
  saved.clear()
  printLines(['', `saved: ${all.join(', ') || 'what all lessons share'}`])
  return check(all, folder)
}

async function check(ids: readonly string[], folder: string): Promise<void> {
  const args = [ownProgram(), 'lesson', 'check', ...ids, '--lessons', folder]
  await once(spawn(process.execPath, [...process.execArgv, ...args], { stdio: 'inherit' }), 'exit')
  printLines(['watching; Ctrl-C ends it'])
}

/**
 * What to check after a file was saved: an exercise, a lesson, '' for everything, as after a lab of the lessons' own; null
 * for what was not asked about.
 */
export function touched(file: string, ids: readonly string[]): string | null {
  const [lesson = '', name] = file.split('/')
  if (file === 'course.ts' || lesson === 'labs') return ''
  if (name === undefined) return null
  const id = file.split('/').length > 2 ? `${lesson}/${name}` : lesson
  const isAsked = ids.length === 0 || ids.some(one => one === id || one === lesson)
  if (isAsked) return id
  return ids.find(one => one.startsWith(`${id}/`)) ?? null
}
