import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Linear } from '@neuralings/nn-mlp'
import { createRng, loadSafetensors } from '@neuralings/tensor'
import { loadCheckpoint, saveCheckpoint } from '@neuralings/training'
import { expect, test } from 'vitest'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
const net = (seed: number, inputs = 2) => new Linear(inputs, 3, { rng: createRng(seed) })
const weights = ({ weight }: Linear) => weight.toArray()

test('what was saved is loaded, also into a folder that is not there yet', () => {
  const path = join(folder, 'a', 'b', 'net.safetensors')
  const [saved, loaded] = [net(1), net(2)]
  saveCheckpoint(path, saved)
  expect(loadCheckpoint(path, loaded)).toBe(true)
  expect(weights(loaded)).toEqual(weights(saved))
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['net.safetensors'])
})

// The limit on the size of files behaves as a full disk does: first a part is taken, then it is refused.
test.skipIf(process.platform === 'win32')(
  'a disk that takes only a part of a checkpoint: the old one stays whole, and nothing beside it',
  () => {
    const path = join(folder, 'full', 'net.safetensors')
    const [saved, loaded] = [net(1), net(2)]
    saveCheckpoint(path, saved)
    const saving = fileURLToPath(new URL('fixtures/saving-much.ts', import.meta.url))
    const args = ['-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, saving, path]
    expect(String(execFileSync('bash', args))).toBe('EFBIG')
    expect(loadCheckpoint(path, loaded)).toBe(true)
    expect(weights(loaded)).toEqual(weights(saved))
    expect(readdirSync(join(folder, 'full'))).toEqual(['net.safetensors'])
  },
)

test('without a file nothing is loaded', () => {
  const untouched = net(1)
  expect(loadCheckpoint(join(folder, 'none.safetensors'), untouched)).toBe(false)
  expect(weights(untouched)).toEqual(weights(net(1)))
})

test('a file that is no checkpoint is refused in a sentence, and nothing is changed', () => {
  const path = join(folder, 'letter.txt')
  writeFileSync(path, 'Dear reader, this is no file of numbers at all.')
  const untouched = net(1)
  expect(() => loadCheckpoint(path, untouched)).toThrow(/letter\.txt is no checkpoint \(.+\); move/)
  const cut = join(folder, 'cut.safetensors')
  saveCheckpoint(cut, net(2))
  writeFileSync(cut, readFileSync(cut).subarray(0, -3))
  expect(() => loadCheckpoint(cut, untouched)).toThrow(/cut\.safetensors is no checkpoint \(.+\)/)
  expect(weights(untouched)).toEqual(weights(net(1)))
})

test('so is the checkpoint of another training', () => {
  const path = join(folder, 'other.safetensors')
  saveCheckpoint(path, net(2, 5))
  const untouched = net(1)
  expect(() => loadCheckpoint(path, untouched)).toThrow(
    `${path} is a checkpoint of another training (loadStateDict: expected weight of shape [3,2], got [3,5]); move it away, or name another file`,
  )
  expect(weights(untouched)).toEqual(weights(net(1)))
})

test('what the disk refuses is told', () => {
  const path = join(folder, 'folder.safetensors')
  mkdirSync(path)
  expect(() => saveCheckpoint(path, net(1))).toThrow('folder.safetensors')
  expect(() => loadCheckpoint(path, net(1))).toThrow('EISDIR')
  expect(readdirSync(folder).filter(name => name.startsWith('folder'))).toEqual([
    'folder.safetensors',
  ])
})

test('whenever a program that saves is killed, there is a whole checkpoint', async () => {
  const program = join(import.meta.dirname, 'fixtures/endless-saving.ts')
  const path = join(folder, 'large.safetensors')
  for (const delay of [0, 3, 10, 31]) {
    const child = spawn(process.execPath, [program, path])
    await once(child.stdout, 'data')
    await setTimeout(delay)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { numbers } = loadSafetensors(readFileSync(path))
    expect(numbers.shape).toEqual([3_000_000])
    expect(numbers.data.every(x => x === numbers.data[0])).toBe(true)
  }
})
