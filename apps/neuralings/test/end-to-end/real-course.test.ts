// The first lesson of the real course, from the first key to its last exercise.
import { join } from 'node:path'
import { readManifest } from '@neuralings/lesson-kit'
import { expect, onTestFinished, test } from 'vitest'
import { solve, temporaryFolder } from '../support/fixture.ts'
import { Terminal } from '../support/terminal.ts'

const course = readManifest(new URL('../../../../packages/lessons', import.meta.url).pathname)

test('the first lesson, exercise by exercise', async () => {
  const cwd = temporaryFolder()
  const workspace = join(cwd, 'my-neuralings')
  const terminal = new Terminal({ cwd })
  onTestFinished(() => terminal.close())

  await terminal.waitFor('01 functions')
  await terminal.waitFor('Your files are in')
  terminal.press('enter')
  await terminal.waitFor('A taxi ride of 1 km')
  terminal.press('n')

  const [lesson] = course.lessons
  for (const { id, title } of lesson!.exercises) {
    await terminal.waitFor(`functions › ${title}`)
    await terminal.waitFor(/to do.*watching/s)
    solve(workspace, id, course)
    await terminal.waitFor('✓ passed')
    terminal.press('n')
  }
  await terminal.waitFor(/functions · done +5 of 5/)
  terminal.press('enter')
  await terminal.waitFor(`${course.lessons[1]!.id} › story`)
  terminal.press('l')
  await terminal.waitFor(/01 functions +●●●●● +done/)
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
})
