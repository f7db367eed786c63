import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Linear } from '@neuralings/nn-mlp'
import { batches, fit, mse, type Progress, SGD } from '@neuralings/optim'
import { createRng, tensor } from '@neuralings/tensor'
import { longTraining } from '@neuralings/training'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder()

describe('Ctrl-C', () => {
  const program = join(import.meta.dirname, 'fixtures/digits-of-sine.ts')
  const totalSteps = 1500

  /** Runs the program; with `stop`, Ctrl-C comes once it has printed something. */
  async function run(checkpoint: string, { stop = false } = {}) {
    const child = spawn(process.execPath, [program, join(folder, checkpoint), String(totalSteps)])
    if (stop) child.stdout.once('data', () => child.kill('SIGINT'))
    const [out, err, [, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ])
    return { losses: out.trimEnd().split('\n'), err, signal }
  }

  test('ends the program, and the same command goes on with the very same losses', async () => {
    const straight = await run('straight.safetensors')
    expect(straight.losses).toHaveLength(totalSteps)
    const parts = [
      await run('stopped.safetensors', { stop: true }),
      await run('stopped.safetensors', { stop: true }),
      await run('stopped.safetensors'),
    ]
    expect(parts.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGINT', null])
    expect(parts[0].losses.length).toBeLessThan(totalSteps)
    expect(parts.flatMap(({ losses }) => losses)).toEqual(straight.losses)
    expect(parts[0].err).toMatch(
      /^Stopped; the same command goes on from .*stopped\.safetensors\.\n$/,
    )
    expect(parts[1].err).toMatch(/^Goes on from .*stopped\.safetensors\.\nStopped; /)
    const files = ['straight', 'stopped'].map(name => join(folder, `${name}.safetensors`))
    expect(readFileSync(files[0]).equals(readFileSync(files[1]))).toBe(true)
  })
})

/** y = 2x, from four points; a NaN among the answers if it is to fail. */
function start({ answer = 8, lr = 0.01 } = {}) {
  const rng = createRng(1)
  const model = new Linear(1, 1, { rng })
  const [x, y] = [tensor([[1], [2], [3], [4]]), tensor([[2], [4], [6], [answer]])]
  const deck = batches({ x, y }, { batchSize: 3, rng })
  const optimizer = new SGD(model.parameters(), { lr })
  const training = fit({ model, loss: mse, optimizer, batches: deck, epochs: 10 })
  return { training, parts: { model, rng }, model }
}

async function all(steps: AsyncIterable<Progress>): Promise<Progress[]> {
  const list: Progress[] = []
  for await (const one of steps) list.push(one)
  return list
}

test('it ends after totalSteps, or when the epochs are over', async () => {
  const ends = async (totalSteps: number) => {
    const { training, parts } = start()
    const checkpoint = join(folder, `ends-${totalSteps}.safetensors`)
    return (await all(longTraining(training, { checkpoint, parts, totalSteps }))).at(-1)?.step
  }
  expect([await ends(5), await ends(100)]).toEqual([5, 20])
})

test('once done, it has nothing to do, but the model is there', async () => {
  const options = { checkpoint: join(folder, 'done.safetensors'), totalSteps: 7 }
  const [first, second] = [start(), start()]
  const train = ({ training, parts }: ReturnType<typeof start>) =>
    all(longTraining(training, { ...options, parts }))
  expect(await train(first)).toHaveLength(7)
  expect(await train(second)).toEqual([])
  expect(second.model.weight.toArray()).toEqual(first.model.weight.toArray())
})

test('then it says so', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const options = { checkpoint: join(folder, 'says.safetensors'), totalSteps: 7 }
  for (const again of [start(), start()])
    await all(longTraining(again.training, { ...options, parts: again.parts }))
  const sentences = said.mock.calls.map(([sentence]) => sentence)
  said.mockRestore()
  expect(sentences).toEqual([`All 7 steps were taken before; they are in ${options.checkpoint}.\n`])
})

test('how many steps there are is a whole number', () => {
  for (const totalSteps of [undefined as never, 0, 2.5]) {
    const { training, parts } = start()
    const checkpoint = join(folder, 'never.safetensors')
    expect(() => longTraining(training, { checkpoint, parts, totalSteps })).toThrow(
      `longTraining: expected totalSteps to be a whole number ≥ 1, got ${totalSteps}`,
    )
    expect(existsSync(checkpoint)).toBe(false)
  }
})

test('a loss that is no number leaves the checkpoint alone, and nobody listens any more', async () => {
  const options = { checkpoint: join(folder, 'nan.safetensors'), totalSteps: 7 }
  const { training, parts } = start({ answer: Number.NaN })
  const listeners = process.listenerCount('SIGINT')
  await expect(all(longTraining(training, { ...options, parts }))).rejects.toThrow('loss is NaN')
  expect(existsSync(options.checkpoint)).toBe(false)
  expect(process.listenerCount('SIGINT')).toBe(listeners)
})

test('another file is refused before the first step', async () => {
  const checkpoint = join(folder, 'wrong.safetensors')
  writeFileSync(checkpoint, 'not numbers')
  const { training, parts } = start()
  await expect(all(longTraining(training, { checkpoint, parts, totalSteps: 1 }))).rejects.toThrow(
    /wrong\.safetensors is no checkpoint/,
  )
  expect(readFileSync(checkpoint, 'utf8')).toBe('not numbers')
})

describe('on a terminal', () => {
  const { isTTY, columns } = process.stderr
  afterEach(() => {
    Object.assign(process.stderr, { isTTY, columns })
    vi.restoreAllMocks()
  })

  test('that does not know how wide it is, it has 80 columns', async () => {
    let widest = 0
    Object.assign(process.stderr, { isTTY: true, columns: 0 })
    vi.spyOn(process.stderr, 'write').mockImplementation(chunk => {
      widest = Math.max(widest, String(chunk).indexOf('left'))
      return true
    })
    const { training, parts } = start()
    const options = { checkpoint: join(folder, 'wide.safetensors'), parts, totalSteps: 2 }
    await all(longTraining(training, options))
    expect(widest).toBeGreaterThan(40)
  })

  test('a line is drawn after each step, out of the way while others write, and gone at the end', async () => {
    let written = ''
    Object.assign(process.stderr, { isTTY: true, columns: 70 })
    vi.spyOn(process.stderr, 'write').mockImplementation(chunk => {
      written += chunk
      return true
    })
    const { training, parts } = start()
    const options = { checkpoint: join(folder, 'bar.safetensors'), parts, totalSteps: 4 }
    const lines: string[] = []
    for await (const _ of longTraining(training, options)) {
      lines.push(written)
      written = ''
    }
    const gone = '\r\x1b[K'
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('')
    expect(lines[2]).toMatch(
      /^\r━+╸?─+ {2}50 % {2}step 2 of 4 {2}loss \d+\.\d+ {2}\d:\d\d left\x1b\[K/,
    )
    expect(lines[2].endsWith(gone)).toBe(true)
    expect(written.endsWith(gone)).toBe(true)
  })
})
