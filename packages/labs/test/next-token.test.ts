import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const bars = await lab('next-token')
const textOf = (log: readonly string[]) => bars.describe(replay(bars, log))[1]
const listed = (log: readonly string[]) =>
  [...bars.describe(replay(bars, log))[3]!.matchAll(/\S (\d\.\d\d) (\d\.\d\d)/g)].map(([, raw, share]) => [Number(raw), Number(share)]) // biome-ignore format: one line

test('the knobs write another word than the same dice without them', () => {
  expect(textOf(['space*5'])).toContain('so far: rodel.')
  expect(textOf(bars.solution)).toContain('so far: bella.')
  expect(bars.reached(replay(bars, ['space*5']))).toBe(false)
})

test('at first the shares are those of the model', () => {
  for (const [raw, share] of listed([])) expect(share).toBe(raw)
})

test('twice as hot: the shares are as their roots', () => {
  const [[likeliest, hot], ...others] = listed(['space', 'right*2'])
  for (const [raw, share] of others.slice(0, 4))
    expect(share! / hot!).toBeCloseTo(Math.sqrt(raw! / likeliest!), 1)
})

test('the top 1 has all', () => {
  expect(listed(['tab', 'left*5'])[0]![1]).toBe(1)
  expect(listed(['tab', 'left*5'])[1]![1]).toBe(0)
})

test('top-p keeps as many of the likeliest as together have that share', () => {
  const shares = listed(['space', 'tab*2', 'left*3']) // 0.5
  const kept = shares.filter(([, share]) => share! > 0).map(([raw]) => raw!)
  const sum = kept.reduce((total, raw) => total + raw, 0)
  expect(sum).toBeGreaterThan(0.48)
  expect(sum - kept.at(-1)!).toBeLessThan(0.52)
})

test('what is taken back comes again', () => {
  expect(textOf(['space*3', 'b*2', 'space*2'])).toBe(textOf(['space*3']))
})

test('weights that are none leave it with those that ship', async () => {
  const own = await lab('next-token', { weights: new Uint8Array([1, 2, 3]) })
  expect(own.describe(own.init())[0]).toContain('that ships')
})
