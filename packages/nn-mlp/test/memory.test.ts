// Training must not fill the memory. Nothing here depends on time: what is in use is counted.
import { getHeapSpaceStatistics, queryObjects, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { engine } from '@neuralings/kernels'
import { MLP, parameter } from '@neuralings/nn-mlp'
import { Adam, crossEntropy } from '@neuralings/optim'
import { createRng, ones, randn, scope, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

setFlagsFromString('--expose_gc')
const collectGarbage: () => void = runInNewContext('gc')

/** The rooms of the heap that hold data. Code has rooms of its own, which fill and empty as the engine compiles. */
const rooms = new Set(['new_space', 'old_space', 'new_large_object_space', 'large_object_space'])

/** Objects and bytes in use, after the garbage is gone. */
function inUse() {
  collectGarbage()
  const data = getHeapSpaceStatistics().filter(room => rooms.has(room.space_name))
  const memory = engine()?.memory
  return {
    objects: queryObjects(Object, { format: 'count' }),
    bytes: data.reduce(
      (sum, room) => sum + room.space_used_size,
      process.memoryUsage().arrayBuffers,
    ),
    arena: memory?.top ?? 0,
    store: memory?.kept ?? 0,
  }
}

function trainer() {
  const rng = createRng(0)
  const net = new MLP([2, 16, 3], { rng })
  const optimizer = new Adam(net.parameters())
  const x = randn([8, 2], { rng })
  const y = tensor([0, 1, 2, 0, 1, 2, 0, 1], { dtype: 'int32' })
  return () => {
    optimizer.zeroGrad()
    const loss = crossEntropy(net.forward(x), y)
    loss.backward()
    optimizer.step()
    optimizer.zeroGrad()
    return loss.item()
  }
}

test.each([
  ['with scopes', (step: () => number) => scope(step)],
  ['without scopes', (step: () => number) => step()],
])('memory is flat over 10,000 steps of training, %s', (_, run) => {
  const step = trainer()
  const stages = Array.from({ length: 5 }, () => {
    for (let i = 0; i < 2500; i++) run(step)
    return inUse()
  })
  expect(new Set(stages.map(({ arena }) => arena)).size).toBe(1)
  expect(new Set(stages.map(({ store }) => store)).size).toBe(1)
  const [first, last] = [stages[0], stages.at(-1)!]
  expect(last.objects - first.objects).toBeLessThan(100) // one object in 100 steps would be seen
  expect(last.bytes - first.bytes).toBeLessThan(10_000 * 30) // 30 bytes for each step would be seen
})

test('networks that nobody holds give their memory back', async () => {
  const before = inUse().store
  for (let i = 0; i < 50; i++) new MLP([64, 64, 64], { rng: createRng(i) })
  const tries = 100
  for (let i = 0; i < tries && inUse().store > before; i++) {
    await new Promise(resolve => setImmediate(resolve)) // finalizers run between two tasks
  }
  expect(inUse().store).toBeLessThanOrEqual(before)
})

test('dispose gives it back at once', () => {
  const before = engine()?.memory.kept
  const net = new MLP([64, 64, 64], { rng: createRng(0) })
  const [first] = net.parameters()
  net.dispose()
  expect(engine()?.memory.kept).toBe(before)
  if (engine()) expect(() => net.forward(ones([1, 64]))).toThrow('disposed of')
  else expect(first.shape).toEqual([64, 64])
})

test('an array keeps the place that it looks at', async () => {
  const rng = createRng(1)
  const { data } = parameter(randn([1000], { rng })).data
  const copy = data.slice()
  for (let i = 0; i < 5; i++) {
    collectGarbage()
    await new Promise(resolve => setImmediate(resolve))
    parameter(ones([1000]))
  }
  expect(data).toEqual(copy)
})
