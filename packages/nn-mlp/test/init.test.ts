// Initialisers are random: what is checked is what a large sample must show.
import {
  calculateGain,
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
import { expect, test } from 'vitest'
import { type Float, readCases, testCases } from '../../../test/support/vectors.ts'

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

function sampleOf({ op, attrs }: Sample, { seed, dtype }: { seed: number; dtype: Float }): Tensor {
  const rng = createRng(seed)
  const { shape } = attrs
  if (op === 'torchLinearDefault') return new Linear(shape[1], shape[0], { rng }).weight.data
  const gain = calculateGain(attrs.gain)
  return initialisers[op as keyof typeof initialisers](shape, { rng, gain, dtype })
}

const isSample = ({ op }: { op: string }) => op !== 'gain'

testCases<Sample>('init', checkSamples, { applies: isSample })

function checkSamples(example: Sample, dtype: Float): void {
  for (const seed of [1, 2, 3]) checkSample(sampleOf(example, { seed, dtype }), example)
}

function checkSample(weights: Tensor, { attrs, expect: wanted }: Sample): void {
  const { bound, std, meanWithin, stdWithinRelative, minMaxOverBoundAtLeast } = wanted
  expect(weights.shape).toEqual(attrs.shape)
  expect(Math.abs(mean(weights).item())).toBeLessThan(meanWithin)
  const spread = Math.sqrt(variance(weights).item())
  expect(Math.abs(spread / std - 1)).toBeLessThan(stdWithinRelative)
  if (bound === null || minMaxOverBoundAtLeast === null) return
  const numbers = Array.from(weights.data)
  for (const end of [Math.max(...numbers), -Math.min(...numbers)]) {
    expect(end).toBeLessThanOrEqual(bound * (1 + 1e-6))
    expect(end).toBeGreaterThan(bound * minMaxOverBoundAtLeast)
  }
}

test('gains are those of PyTorch', () => {
  const [{ out }] = readCases<{ op: string; out: Record<string, number> }>('init')
  for (const name of ['linear', 'sigmoid', 'tanh', 'relu', 'selu'] as const) {
    expect(calculateGain(name)).toBeCloseTo(out[name], 14)
  }
  expect(calculateGain('leakyRelu', { alpha: 0.2 })).toBeCloseTo(out['leakyRelu0.2'], 14)
  expect(calculateGain('leakyRelu', { alpha: 1e200 }) * 1e200).toBeCloseTo(Math.SQRT2, 12)
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

test('the same seed draws the same weights', () => {
  for (const init of Object.values(initialisers)) {
    const draw = () => init([3, 4], { rng: createRng(11) }).toArray()
    expect(draw()).toEqual(draw())
  }
})
