// The grader needs no home to write in: Vitest would keep a secret there, and not start without it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { relu, temporary, write } from './course.ts'

test('what runs the tests starts without a home, and leaves nothing in one', async () => {
  const dir = temporary()
  const home = write(`${dir}/home`, { kept: '' })
  const root = write(`${dir}/course`, relu)
  write(dir, {
    'start.ts': `
import { Engine } from '${new URL('../../src/grader/engine.ts', import.meta.url)}'
await Engine.start(process.argv[2])
process.exit()`,
  })
  const { XDG_DATA_HOME: _, ...env } = process.env
  for (const HOME of [home, '/nonexistent']) {
    const child = fork(`${dir}/start.ts`, [root], { env: { ...env, HOME }, execArgv: [] })
    expect(await once(child, 'exit')).toEqual([0, null])
  }
  expect(readdirSync(home)).toEqual(['kept'])
  expect(readdirSync(root)).toEqual(['first'])
})
