// Initialisers are random: what is checked is what a large sample must show.
import {
  gain,
  kaimingNormal,
  kaimingUniform,
  Linear,
  xavierNormal,
  xavierUniform,
} from '@neuralings/nn-mlp'
import {
  createRng,
  matmul,
  mean,
  randn,
  type Tensor,
  transpose,
  variance,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { readCases } from '../../../test/support/vectors.ts'

interface Sample {
  id: string
  op: string
  attrs: { shape: [number, number]; gain: 'linear' | 'relu' }
  expect: {
    bound: number | null
    std: number
    meanWithin: number
    stdWithinRelative: number
    minMaxOverBoundAtLeast: number | null
  }
}

const initialisers = { xavierUniform, xavierNormal, kaimingUniform, kaimingNormal }
const [gains, ...samples] = readCases('init') as unknown as [
  { out: Record<string, number> },
  ...Sample[],
]

function sampleOf({ op, attrs }: Sample, seed: number): Tensor {
  const rng = createRng(seed)
  const { shape } = attrs
  if (op === 'torchLinearDefault') return new Linear(shape[1], shape[0], { rng }).weight.data
  return initialisers[op as keyof typeof initialisers](shape, { rng, gain: gain(attrs.gain) })
}

describe.each([1, 2, 3])('seed %d', seed => {
  test.each(samples)('$id', sample => {
    const { bound, std, meanWithin, stdWithinRelative, minMaxOverBoundAtLeast } = sample.expect
    const weights = sampleOf(sample, seed)
    expect(weights.shape).toEqual(sample.attrs.shape)
    expect(Math.abs(mean(weights).item())).toBeLessThan(meanWithin)
    const spread = Math.sqrt(variance(weights).item())
    expect(Math.abs(spread / std - 1)).toBeLessThan(stdWithinRelative)
    if (bound === null || minMaxOverBoundAtLeast === null) return
    const numbers = Array.from(weights.data)
    for (const end of [Math.max(...numbers), -Math.min(...numbers)]) {
      expect(end).toBeLessThanOrEqual(bound * (1 + 1e-6))
      expect(end).toBeGreaterThan(bound * minMaxOverBoundAtLeast)
    }
  })
})

test('gains are those of PyTorch', () => {
  for (const name of ['linear', 'sigmoid', 'tanh', 'relu'] as const) {
    expect(gain(name)).toBeCloseTo(gains.out[name], 14)
  }
  expect(gain('leakyRelu', { alpha: 0.2 })).toBeCloseTo(gains.out['leakyRelu0.2'], 14)
})

test('He’s weights keep the size of numbers through ten layers of ReLU', () => {
  const rng = createRng(8)
  let x = randn([64, 256], { rng })
  for (let layer = 0; layer < 10; layer++) {
    x = matmul(x, transpose(kaimingNormal([256, 256], { rng })))
    for (const [i, value] of x.data.entries()) x.data[i] = Math.max(0, value)
  }
  const size = mean(x).item()
  expect(size).toBeGreaterThan(0.2)
  expect(size).toBeLessThan(1)
})

test('weights have an input and an output side', () => {
  expect(() => xavierUniform([4], { rng: createRng(0) })).toThrow(
    'xavierUniform: expected weights of at least 2 dimensions, [out, in], got [4]',
  )
})
