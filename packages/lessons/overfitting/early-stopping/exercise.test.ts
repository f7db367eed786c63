import type { Stateful } from '@neuralings/optim'
import { copyInto, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { earlyStopping } from './exercise.ts'

/** A model of one weight, which lies in the same tensor all the time, as in training. */
function oneWeight(): { model: Stateful; weight: Tensor } {
  const weight = tensor([0])
  const model = {
    stateDict: () => ({ weight }),
    loadStateDict: (state: Record<string, Tensor>) => {
      copyInto(weight, state.weight!)
    },
  }
  return { model, weight }
}

/** As one text, for a verdict leaves long lists out. */
const inARow = (...answers: boolean[]) => answers.join(' ')

/** Trains for these losses: the weight is 10, 20, 30, … after epoch 1, 2, 3, … */
function watch(losses: number[], { patience }: { patience: number }) {
  const { model, weight } = oneWeight()
  const stopping = earlyStopping({ patience, model })
  const says = losses.map((loss, i) => {
    weight.data[0] = 10 * (i + 1)
    return stopping.step(loss)
  })
  const { best } = stopping
  stopping.restore()
  return { says: inARow(...says), best, weight: weight.data[0] }
}

test('the table of the task', () => {
  const { says, best, weight } = watch([3, 2, 2.5, 1.5, 1.75, 1.6], { patience: 2 })
  expect(says, 'what step says of 3, 2, 2.5, 1.5, 1.75, 1.6').toBe(
    inARow(false, false, false, false, false, true),
  )
  expect(best, 'the best loss').toBe(1.5)
  expect(weight, 'the weight after restore').toBe(40)
})

test('a loss that always falls', () => {
  const { says, best, weight } = watch([5, 4, 3, 2], { patience: 1 })
  expect(says, 'what step says of 5, 4, 3, 2').toBe(inARow(false, false, false, false))
  expect(best, 'the best loss').toBe(2)
  expect(weight, 'the weight after restore').toBe(40)
})

test('a loss that stays where it is gets no better', () => {
  const { says, weight } = watch([1, 1, 1, 1], { patience: 3 })
  expect(says, 'what step says of 1, 1, 1, 1').toBe(inARow(false, false, false, true))
  expect(weight, 'the weight after restore').toBe(10)
})

test('patience of one', () => {
  const { says } = watch([1, 2], { patience: 1 })
  expect(says, 'what step says of 1, 2').toBe(inARow(false, true))
})

test('falling, but not below the best', () => {
  const { says, best } = watch([1, 5, 4, 3], { patience: 3 })
  expect(says, 'what step says of 1, 5, 4, 3').toBe(inARow(false, false, false, true))
  expect(best, 'the best loss').toBe(1)
})

test('who goes on is told to stop again', () => {
  const { says } = watch([1, 2, 3, 4, 0.5], { patience: 2 })
  expect(says, 'what step says of 1, 2, 3, 4, 0.5').toBe(inARow(false, false, true, true, false))
})

test('a better loss begins the count anew', () => {
  const { says } = watch([4, 5, 3, 5, 2, 5, 1, 5], { patience: 2 })
  expect(says, 'what step says of 4, 5, 3, 5, 2, 5, 1, 5').toBe(
    inARow(false, false, false, false, false, false, false, false),
  )
})

test('NaN is no improvement', () => {
  const { says, best, weight } = watch([2, Number.NaN, Number.NaN], { patience: 2 })
  expect(best, 'the best loss').toBe(2)
  expect(says, 'what step says of 2, NaN, NaN').toBe(inARow(false, false, true))
  expect(weight, 'the weight after restore').toBe(10)
})

test('step leaves the model as it is', () => {
  const { model, weight } = oneWeight()
  const stopping = earlyStopping({ patience: 2, model })
  const after = [1, 2, 3].map((loss, i) => {
    weight.data[0] = 10 * (i + 1)
    stopping.step(loss)
    return weight.data[0]
  })
  const what = 'the weight after step of 1, 2, 3, which only says when to stop'
  expect(after.join(' '), what).toBe('10 20 30')
})

test('what is trained after the last loss is undone', () => {
  const { model, weight } = oneWeight()
  const stopping = earlyStopping({ patience: 2, model })
  weight.data[0] = 5
  stopping.step(1)
  weight.data[0] = 99
  stopping.restore()
  expect(weight.data[0], 'the weight after restore, from 99').toBe(5)
})

test('restore loads a state into the model', () => {
  const { model } = oneWeight()
  const loaded: string[] = []
  const loadStateDict = (state: Record<string, Tensor>) => loaded.push(...Object.keys(state))
  const stopping = earlyStopping({ patience: 2, model: { ...model, loadStateDict } })
  stopping.step(1)
  stopping.restore()
  expect(loaded, 'the names of what restore loads').toEqual(['weight'])
})

test('restored, trained on, restored again', () => {
  const { model, weight } = oneWeight()
  const stopping = earlyStopping({ patience: 2, model })
  weight.data[0] = 7
  stopping.step(1)
  for (const moved of [8, 9]) {
    weight.data[0] = moved
    stopping.restore()
    expect(weight.data[0], `the weight after restore, from ${moved}`).toBe(7)
  }
})
