// The real course, from the first key to the last exercise of the last lesson: every file is solved while the program
// watches it, and every lab is opened.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Exercise, readManifest } from '@neuralings/lesson-kit'
import { expect, onTestFinished, test } from 'vitest'
import { solve, temporaryFolder } from '../support/fixture.ts'
import { Terminal } from '../support/terminal.ts'

const course = readManifest(new URL('../../../../packages/lessons', import.meta.url).pathname)

/** Milliseconds: a milestone trains as long as it does for a learner, here beside all other tests. */
const patience = { code: 60_000, milestone: 240_000 }

test('all lessons, exercise by exercise', { timeout: 1_200_000 }, async () => {
  const cwd = temporaryFolder()
  const workspace = join(cwd, 'my-neuralings')
  const progress = join(workspace, '.neuralings/progress.json')
  const terminal = new Terminal({ cwd, columns: 120, rows: 40 })
  onTestFinished(() => terminal.close())

  function isRecorded(id: string): boolean {
    const { exercises } = JSON.parse(readFileSync(progress, 'utf8'))
    return Boolean(exercises[id]?.solvedAt)
  }

  async function take({ id, lesson, title, kind }: Exercise): Promise<void> {
    await terminal.waitFor(`${lesson} › ${title}`)
    await terminal.waitFor('watching')
    if (kind === 'lab') {
      terminal.press('enter')
      await terminal.waitFor('esc leave')
      terminal.press('esc')
      await terminal.waitFor(`${lesson} › ${title}`)
    }
    solve(workspace, id, course)
    const within = kind === 'milestone' ? patience.milestone : patience.code
    await terminal.waitFor('✓ passed', { within })
    await terminal.waitUntil(() => isRecorded(id), `${id} to be recorded`)
    terminal.press('n')
  }

  await terminal.waitFor('01 functions')
  await terminal.waitFor('Your files are in')
  for (const { id, exercises } of course.lessons) {
    terminal.press('enter')
    await terminal.waitFor(`${id} › story`)
    terminal.press('n')
    for (const exercise of exercises) await take(exercise)
    const count = exercises.length
    await terminal.waitFor(new RegExp(`${id} · done +${count} of ${count}`))
  }
  terminal.press('l')
  for (const { id } of course.lessons) await terminal.waitFor(new RegExp(`\\d\\d ${id} +●+ +done`))
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
})
