// Claims are trained in processes of their own: what comes of one that fails, and of one that is ended.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { measureInChild } from '../in-child.ts'
import { claims } from './fixtures/list.ts'

const list = new URL('fixtures/list.ts', import.meta.url)
const inChild = new URL('../in-child.ts', import.meta.url)

beforeEach(() => vi.stubEnv('NEURALINGS_KERNELS', ''))
afterEach(() => vi.unstubAllEnvs())

/** What two seeds reached, on which kernels, and what was said. */
async function measured(name: string) {
  const said: string[] = []
  const claim = claims.find(claim => claim.name === name)!
  const say = (what: string) => said.push(what)
  const { runs } = await measureInChild(claim, { seeds: 2, list, say })
  return { runs: runs.map(({ reached, beside }) => [reached, beside]), said }
}

const [onWide, without] = ['wide', ''].map(kernels => [
  [1, kernels],
  [2, kernels],
])

test('a claim is trained on wide kernels, or on those that are asked for', async () => {
  expect(await measured('well')).toEqual({ runs: onWide, said: [] })
  vi.stubEnv('NEURALINGS_KERNELS', 'simd')
  const { runs } = await measured('well')
  expect(runs[0]).toEqual([1, 'simd'])
})

const died = (name: string, how: string) =>
  `${name}: the engine failed on wide kernels (${how}), so it is trained again without them.`

test.each([
  ['aborts', 'SIGABRT'],
  ['traps', 'SIGTRAP'],
  ['exits-as-on-windows', 'exit code 134'],
])('when the engine fails, all seeds are trained again without: %s', async (name, how) => {
  expect(await measured(name)).toEqual({ runs: without, said: [died(name, how)] })
})

test('one that fails without wide kernels, too, is not trained a third time', async () => {
  await expect(measured('always-aborts')).rejects.toThrow(
    'always-aborts: its process ended before it was trained (SIGABRT)',
  )
})

test('nor is one that fails on other kernels, which were asked for', async () => {
  vi.stubEnv('NEURALINGS_KERNELS', 'simd')
  const again = vi.fn()
  const claim = claims.find(({ name }) => name === 'always-aborts')!
  await expect(measureInChild(claim, { seeds: 2, list, say: again })).rejects.toThrow('(SIGABRT)')
  expect(again).not.toHaveBeenCalled()
})

test.each([
  ['killed', 'SIGKILL'],
  ['interrupted', 'SIGINT'],
  ['exits', 'exit code 7'],
])('what was ended is not trained again: %s', async (name, how) => {
  await expect(measured(name)).rejects.toThrow(
    `${name}: its process ended before it was trained (${how})`,
  )
})

test('what a claim throws is thrown here, and nothing is trained again', async () => {
  const error = await measured('throws').catch(error => error)
  expect(error).toBeInstanceOf(RangeError)
  expect(error.message).toBe('thrown on wide kernels')
  expect(error.stack).toContain('fixtures/list.ts')
})

test('it does not outlive the process that waits for it', async () => {
  const program = `Promise.all([import('${inChild}'), import('${list}')])
    .then(([{ measureInChild }, { claims }]) =>
      measureInChild(claims.at(-1), { seeds: 1, list: new URL('${list}') }))`
  const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(parent.stdout, 'data') // it has begun
  parent.kill('SIGKILL')
  await once(parent, 'close') // their common output is closed when both are gone
})
