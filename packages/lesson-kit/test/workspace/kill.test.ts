// Whatever the program said was recorded is there after kill -9, at whatever moment it came.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { entryOf, findExercise, initWorkspace, loadCourse } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { FIXTURE, temporary } from '../temporary.ts'

const WRITER = fileURLToPath(new URL('../fixtures/writer/writer.ts', import.meta.url))

/** Runs the writer until it has said `lines` numbers and `ms` more have passed; gives the last number. */
async function killedAfter(dir: string, { lines, ms }: { lines: number; ms: number }) {
  const child = spawn(process.execPath, [WRITER, dir, FIXTURE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let due = false
  child.stdout.on('data', chunk => {
    said += chunk
    if (due || said.split('\n').length <= lines) return
    due = true
    setTimeout(() => child.kill('SIGKILL'), ms)
  })
  await once(child, 'close')
  return Number(said.trim().split('\n').at(-1))
}

test('kill -9 loses no recorded progress, and the next run goes on', async () => {
  const course = await loadCourse(FIXTURE)
  const double = findExercise(course, 'numbers/double')
  let workspace = await initWorkspace(temporary(), course)
  for (const ms of [0, 1, 2, 3, 5, 8, 13]) {
    workspace = await initWorkspace(temporary(), course)
    const recorded = await killedAfter(workspace.dir, { lines: 3, ms })
    const { attempts } = entryOf(workspace.progress(), double.id)
    const { solvedAt } = entryOf(workspace.progress(), 'numbers/guess')
    // The last write may have been finished without having been said.
    expect([recorded, recorded + 1]).toContain(attempts)
    expect(solvedAt).not.toBeNull()
  }
  const before = entryOf(workspace.progress(), double.id).attempts
  const after = await workspace.recordAttempt(double, { passed: false })
  expect(entryOf(after, double.id).attempts).toBe(before + 1)
})
