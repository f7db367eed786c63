// The walk along a training: what it is begun with, when it is looked at, where it ends.
import { variable } from '@neuralings/autograd'
import { SGD } from '@neuralings/optim'
import { loadSafetensors, saveSafetensors, tensor } from '@neuralings/tensor'
import { beforeEach, expect, test, vi } from 'vitest'
import { follow } from '../training/follow.ts'

const run = vi.hoisted(() => ({
  checkpoint: vi.fn(),
  isStopped: vi.fn(),
  keepCheckpoint: vi.fn(),
  preset: vi.fn(),
  reportProgress: vi.fn(),
}))
vi.mock('@neuralings/lesson-kit/testing', async original => ({
  ...(await original<object>()),
  ...run,
}))

beforeEach(() => {
  for (const mock of Object.values(run)) mock.mockReset()
  run.preset.mockReturnValue('full')
  run.isStopped.mockReturnValue(false)
})

/** w goes up by 1 in each step, from 10. */
async function walked({ steps = 12 } = {}) {
  const begun: unknown[] = []
  const seen: [step: number, w: number][] = []
  const counted: number[] = []
  const w = variable([10])
  function* train(from: { seed: number; step: number }) {
    begun.push(from)
    const now = { parameters: { w }, optimizer: new SGD([w], { lr: 0.5 }) }
    yield { ...now, step: 0 }
    for (let step = 1; ; step++) {
      w.data = tensor([w.item() + 1])
      yield { ...now, step, loss: 1 / step }
    }
  }
  const look = ({ step }: { step: number }, all: number) => {
    seen.push([step, w.item()])
    counted.push(all)
    return `w = ${w.item()}`
  }
  await follow({ seed: 3, steps, train, looks: step => step === 4, look })
  return { begun, seen, counted, w }
}

test('from the start to the mark: looked at first, when asked, and in the end', async () => {
  const { begun, seen } = await walked()
  expect(begun).toEqual([{ seed: 3, step: 0 }])
  expect(seen).toEqual([[0, 10], [4, 14], [12, 22]]) // biome-ignore format: one line
  const [last] = run.reportProgress.mock.lastCall!
  expect(last).toEqual({ step: 12, steps: 12, from: 0, loss: 1 / 12, note: 'w = 22' })
  const kept = run.keepCheckpoint.mock.lastCall![0]()
  expect(kept.step).toBe(12)
  expect(loadSafetensors(kept.model).w!.toArray()).toEqual([22])
})

test('it goes on with the same seed, so the same examples are held out', async () => {
  const model = saveSafetensors({ w: tensor([50]) })
  const optimizer = saveSafetensors({
    lr: tensor(0.25, { dtype: 'float64' }),
    '0.step': tensor(7, { dtype: 'int32' }),
  })
  run.checkpoint.mockReturnValue({ step: 7, model, optimizer })
  const { begun, seen, counted } = await walked()
  expect(begun).toEqual([{ seed: 3, step: 7 }])
  expect(seen).toEqual([[0, 50], [5, 55]]) // biome-ignore format: one line
  expect(counted).toEqual([7, 12])
  expect(run.reportProgress.mock.calls[0]![0]).toMatchObject({ step: 7, from: 7 })
})

test('what has reached the mark is looked at, and not trained', async () => {
  run.checkpoint.mockReturnValue({ step: 40, model: saveSafetensors({ w: tensor([50]) }) })
  const { seen } = await walked()
  expect(seen).toEqual([[0, 50]])
  expect(run.keepCheckpoint).not.toHaveBeenCalled()
})

test('beyond the mark it ends after the step in which it is asked to', async () => {
  run.preset.mockReturnValue('long')
  run.isStopped.mockImplementation(() => run.isStopped.mock.calls.length > 30)
  const { seen } = await walked()
  expect(seen.at(-1)).toEqual([30, 40])
  expect(run.reportProgress.mock.lastCall![0]).toMatchObject({ step: 30, steps: undefined })
})

test('what was kept of another network is refused, before anything is changed', async () => {
  run.checkpoint.mockReturnValue({ step: 7, model: saveSafetensors({ w: tensor([1, 2]) }) })
  await expect(walked()).rejects.toThrow('what was kept does not fit: w is [1] here, and was [2]')
  run.checkpoint.mockReturnValue({ step: 7, model: saveSafetensors({ v: tensor([1]) }) })
  await expect(walked()).rejects.toThrow('it has no w')
})
