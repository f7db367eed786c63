// A lab opens what its milestone has learnt in this workspace; what is graded has the weights that ship.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Session } from '../../src/session/session.ts'
import { fixtureCourse, temporaryFolder, workspace } from '../support/fixture.ts'

/** A pack's lab, whose title tells how many bytes it was given. */
const labs = `
export const labs = [{
  name: 'looks-at-weights',
  title: 'weights',
  opens: 'training/train',
  load: async (_, weights) => ({ title: String(weights?.length ?? 'its own') }),
}]
`

async function opened() {
  const { dir } = await workspace()
  const pack = temporaryFolder()
  mkdirSync(join(pack, 'labs'))
  writeFileSync(join(pack, 'labs/labs.ts'), labs)
  const course = { ...fixtureCourse(), elsewhere: { pack } }
  const session = new Session(course, dir)
  const title = async (isGraded = false) =>
    (await session.lab('looks-at-weights', { isGraded })).title
  return { title, weights: join(dir, 'training/train.safetensors') }
}

test('the learner’s own, once there are some', async () => {
  const { title, weights } = await opened()
  expect(await title()).toBe('its own')
  writeFileSync(weights, 'abc')
  expect(await title()).toBe('3')
  expect(await title(true)).toBe('its own')
})

test('where the disk refuses, its own', async () => {
  const { title, weights } = await opened()
  mkdirSync(weights)
  expect(await title()).toBe('its own')
})
