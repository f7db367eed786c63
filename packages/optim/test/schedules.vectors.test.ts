// Every schedule against PyTorch: the learning rate of each step. They are numbers of JavaScript, no tensors.

import type { Schedule } from '@neuralings/optim'
import * as optim from '@neuralings/optim'
import { expect, test } from 'vitest'
import { readCases } from '../../../test/support/vectors.ts'

type Attrs = {
  lr: number
  gamma: number
  stepSize: number
  milestones: number[]
  totalSteps: number
  warmupSteps: number
  min: number
}

const schedules: Record<string, (attrs: Attrs) => Schedule> = {
  step: optim.stepDecay,
  multiStep: optim.multiStepDecay,
  exponential: optim.exponentialDecay,
  cosine: optim.cosine,
  linearWarmup: optim.linearWarmup,
  warmupCosine: optim.warmupCosine,
}

const cases = readCases<{ id: string; op: string; attrs: Attrs; lrs: number[] }>('schedules')
console.log(`schedules: ${cases.length} PyTorch cases`)

test.each(cases)('$id', ({ op, attrs, lrs }) => {
  const schedule = schedules[op](attrs)
  for (const [step, lr] of lrs.entries()) expect(schedule(step)).toBeCloseTo(lr, 14)
})
