// A lab looks at what the learner trained; where that is missing, or something else, at what ships with it.
import { lab } from '@neuralings/labs'
import { saveSafetensors, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { openWeights } from '../src/weights.ts'

const shipped = btoa(
  String.fromCharCode(...saveSafetensors({ '0.weight': tensor([[1, 2]]), '0.bias': tensor([3]) })),
)

test('without weights of one’s own, those that ship', () => {
  const { weights, isOwn } = openWeights(undefined, shipped)
  expect(isOwn).toBe(false)
  expect(weights['0.weight']!.toArray()).toEqual([[1, 2]])
})

test('one’s own may be larger, and keep their numbers', () => {
  const own = saveSafetensors({ '0.weight': tensor([[5, 6, 7], [8, 9, 0]]), '0.bias': tensor([1, 2]) }) // biome-ignore format: one line
  const { weights, isOwn } = openWeights(own, shipped)
  expect(isOwn).toBe(true)
  expect(weights['0.weight']!.toArray()).toEqual([
    [5, 6, 7],
    [8, 9, 0],
  ])
})

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['nonsense', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9)],
  ['another name', saveSafetensors({ '0.weight': zeros([1, 2]), '1.bias': zeros([1]) })],
  ['a name missing', saveSafetensors({ '0.weight': zeros([1, 2]) })],
  ['one name more', saveSafetensors({ '0.weight': zeros([1, 2]), '0.bias': zeros([1]), more: zeros([1]) })], // biome-ignore format: one line
  ['a dimension more', saveSafetensors({ '0.weight': zeros([1, 2, 1]), '0.bias': zeros([1]) })],
])('%s: those that ship', (_, own) => {
  expect(openWeights(own, shipped).isOwn).toBe(false)
})

test('lab hands the file on to the lab that is loaded', async () => {
  const line = await lab('drag-the-line')
  const given: unknown[] = []
  const load = async (...args: unknown[]) => {
    given.push(...args)
    return line
  }
  const weights = Uint8Array.of(1)
  const among = [{ name: 'mine', title: 'mine', opens: 'convolution/digits', load }]
  expect(await lab('mine', { lang: 'zh-CN', weights, among })).toBe(line)
  expect(given).toEqual(['zh-CN', weights])
})
