import { lab, replay } from '@neuralings/labs'
import {
  createRng,
  loadSafetensors,
  randn,
  saveSafetensors,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { openModel, through } from '../src/feature-maps/model.ts'
import { resized } from '../src/feature-maps/resize.ts'

const maps = await lab('feature-maps')
const told = (log: string[], of = maps) => of.describe(replay(of, log))
const line = (log: string[], beginning: string, of = maps) =>
  told(log, of).find(text => text.startsWith(beginning)) ?? ''
const note = (log: string[]) => told(log).at(-2)!
const answersOf = (log: string[]) =>
  [...line(log, 'The mean answer').matchAll(/\d+ (\d\.\d+)/g)].map(([, value]) => Number(value))

/** A network whose first convolution has one kernel that is known, and others of 0. */
function networkOf(kernel: number[][]): Uint8Array {
  const rng = createRng(1)
  const [first, second] = [zeros([2, 1, 3, 3]), randn([3, 2, 3, 3], { rng })]
  first.data.set(kernel.flat(), 9) // the second map
  return saveSafetensors({
    '0.weight': first,
    '0.bias': zeros([2]),
    '3.weight': second,
    '3.bias': zeros([3]),
    '7.weight': randn([10, 147], { rng }),
    '7.bias': zeros([10]),
  })
}

test('the map of level strokes has the greatest ratio of both answers', () => {
  const [level, upright] = [answersOf([]), answersOf(['tab'])]
  expect(level).toHaveLength(8)
  const ratios = level.map((value, map) => value / upright[map]! || 0)
  const best = ratios.indexOf(Math.max(...ratios))
  for (let map = 0; map < 8; map++) {
    const log = ['left*3', `right*${map}`, 'a']
    expect(line(log, 'The goal'), `map ${map}`).toContain(
      map === best ? 'two 1 have' : 'two 0 have',
    )
  }
})

// 1 in the middle row, −1 above: a level edge. An upright stroke has no such edge but at its upper end.
test('one’s own network is opened, and its maps are those of its kernels', async () => {
  const own = await lab('feature-maps', { weights: networkOf([[-1, -1, -1], [1, 1, 1], [0, 0, 0]]) }) // biome-ignore format: one line
  expect(told([], own)[0]).toBe('The maps are those of your network.')
  expect(line([], 'The layer', own)).toBe('The layer is 1 convolution, with 2 maps.')
  expect(line(['right'], 'The kernel', own)).toContain('0.00, 0.00, 0.00; 0.00')
  expect(line([], 'The kernel', own)).toContain('−1.00, −1.00, −1.00; 1.00, 1.00, 1.00; 0.00')
  expect(line(['a'], 'The goal', own)).toContain('two 1 have')
})

test.each<[string, Record<string, number[]>]>([
  ['another size of kernel', { '0.weight': [2, 1, 5, 5] }],
  ['as many pixels as no pooling would leave', { '7.weight': [10, 148] }],
  ['channels that do not meet', { '3.weight': [3, 4, 3, 3] }],
])('%s: the network that ships', (_, shapes) => {
  const fitting = loadSafetensors(networkOf([[1, 0, 0], [0, 0, 0], [0, 0, 0]])) // biome-ignore format: one line
  const others = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, zeros(shape)]),
  )
  expect(openModel(saveSafetensors(fitting)).isOwn).toBe(true)
  expect(openModel(saveSafetensors({ ...fitting, ...others })).isOwn).toBe(false)
})

// By hand: 1 in the middle and 2 at its right, over a single pixel of 3; ReLU leaves both, pooling the greater of each four.
test('the layers follow each other: convolution, ReLU, pooling', () => {
  const model = openModel(networkOf([[0, 0, 0], [0, 1, 2], [0, 0, 0]])) // biome-ignore format: one line
  const image = zeros([1, 1, 28, 28])
  image.data[4 * 28 + 7] = 3
  const [, first, pooled, second, small, scores] = through(model, image)
  expect([first, pooled, second, small, scores].map(layer => layer!.shape)).toEqual([
    [1, 2, 28, 28],
    [1, 2, 14, 14],
    [1, 3, 14, 14],
    [1, 3, 7, 7],
    [1, 10],
  ])
  expect([first!.at(0, 1, 4, 7), first!.at(0, 1, 4, 6), first!.at(0, 1, 4, 8)]).toEqual([3, 6, 0])
  expect([pooled!.at(0, 1, 2, 3), pooled!.at(0, 1, 2, 4), pooled!.at(0, 0, 2, 3)]).toEqual([
    6, 0, 0,
  ])
})

const first = ['right', 'a', 'space*2']

test('the first layer that is nearer to the wrong mean counts, and no later one', () => {
  // Each misread digit: below its first layer it is nearer to the right mean, above it the answer comes too late.
  for (let digit = 0; digit < 9; digit++) {
    const at = (layer: number) => [...first, `tab*${digit}`, 'up', `down*${layer}`, 'a']
    const said = [0, 1, 2, 3, 4, 5].map(layer => note(at(layer)))
    const found = said.findIndex(text => text.startsWith('Yes'))
    expect(found).toBeGreaterThanOrEqual(0)
    for (const text of said.slice(0, found)) expect(text).toMatch(/still nearer to the mean/)
    for (const text of said.slice(found + 1)) expect(text).not.toMatch(/^Yes/)
    expect(said[5]).not.toMatch(/still/)
  }
})

test('a digit that is read right has no such layer', () => {
  expect(note(['right', 'a', 'space', 'a'])).toBe('This one is not misread. space: other kinds.')
})

test('the first question is one of layer 1', () => {
  expect(note(['down', 'a'])).toBe('That is asked of layer 1, the first convolution.')
})

test('the misread digits go astray in different layers', () => {
  const layers = Array.from({ length: 9 }, (_, digit) =>
    [0, 1, 2, 3, 4, 5].findIndex(layer =>
      note([...first, `tab*${digit}`, 'up', `down*${layer}`, 'a']).startsWith('Yes'),
    ),
  )
  expect(new Set(layers)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
})

test('shares add up to 1, and the answer has the greatest', () => {
  const shares = [...line(first, 'The shares').matchAll(/(\d) (\d\.\d\d)/g)].map(([, , n]) =>
    Number(n),
  )
  expect(shares).toHaveLength(10)
  expect(Math.abs(shares.reduce((sum, share) => sum + share) - 1)).toBeLessThan(0.05)
  const answer = /takes it for a (\d)/.exec(line(first, 'The picture'))![1]
  expect(shares.indexOf(Math.max(...shares))).toBe(Number(answer))
})

test('a map in fewer pixels has their means, in more it repeats them', () => {
  const map = tensor([[1, 3, 5, 7], [1, 3, 5, 7], [2, 4, 6, 8], [2, 4, 6, 8]]).toArray() as number[][] // biome-ignore format: one line
  expect(resized(map, 2)).toEqual([[2, 6], [3, 7]]) // biome-ignore format: one line
  expect(resized([[1, 2], [3, 4]], 4)[3]).toEqual([3, 3, 4, 4]) // biome-ignore format: one line
})
