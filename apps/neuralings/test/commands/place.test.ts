// Where the learner is, on which all commands agree, and how one goes on.
import { expect, test } from 'vitest'
import { solve, temporaryFolder, workspace } from '../support/fixture.ts'
import { drawing, run } from '../support/program.ts'

test('without a terminal it says where to begin, in plain text', async () => {
  const { code, out, err } = await run([], { cwd: temporaryFolder() })
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Begin with: neuralings init\n')
  expect(out).toContain('Next is numbers/guess, in the file numbers/guess.ts.')
  expect(out).not.toContain('\x1b')
})

test('hint gives one more each time', async () => {
  const { cwd } = await workspace()
  const texts = [
    await run(['hint', 'double'], { cwd }),
    await run(['hint', 'double'], { cwd }),
  ].map(({ out }) => out)
  expect(texts[0]).toContain('hint 1 of 3')
  expect(texts[1]).toContain('hint 2 of 3')
})

test('next goes on, and notes what was left for later', async () => {
  const { cwd } = await workspace()
  expect((await run(['next'], { cwd })).out).toMatch(
    /^You are at numbers\/guess, in the file .+guess/,
  )
  const { out } = await run(['next'], { cwd })
  expect(out).toMatch(/^left for later: numbers\/guess\nYou are at numbers\/double, in the file/)
  expect(out).toContain('Write the rule of the table')
  expect(out).not.toMatch(drawing)
  const list = await run(['list', '--json'], { cwd })
  expect(JSON.parse(list.out)[0].state).toBe('skipped')
})

test('all commands agree on where the learner is', async () => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/double')
  await run(['check', 'double'], { cwd })
  expect((await run(['check'], { cwd })).out).toBe(
    'passed: numbers/double\nYou doubled a number. The slope of that rule is 2.\nTo go on: neuralings next\n',
  )
  expect((await run(['hint'], { cwd })).out).toContain('numbers/double: hint 1')
  expect((await run([], { cwd })).out).toContain(
    'You solved numbers/double.\nTo go on: neuralings next\n',
  )
  expect((await run(['next'], { cwd })).out).toMatch(/^You are at numbers\/slide/)
  expect((await run([], { cwd })).out).toContain('You are at numbers/slide, in the file')
  expect((await run(['check'], { cwd })).out).toContain('its keys go into numbers/slide.ts')
})
