import { add, gradcheck, mul, sum, variable } from '@neuralings/autograd'
import { l1Penalty, l2Penalty, SGD } from '@neuralings/optim'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const parameters = () => [variable([[3, -4]]), variable(2), variable([0])]

test('by hand: 3 + 4 + 2 + 0, and 9 + 16 + 4 + 0', () => {
  expect(l1Penalty(parameters()).item()).toBe(9)
  expect(l2Penalty(parameters()).item()).toBe(29)
})

test('slopes by hand: the signs, and twice the weights', () => {
  const [forL1, forL2] = [parameters(), parameters()]
  l1Penalty(forL1.values()).backward()
  l2Penalty(forL2.values()).backward()
  expect(forL1.map(({ grad }) => grad?.toArray())).toEqual([[[1, -1]], 1, [0]])
  expect(forL2.map(({ grad }) => grad?.toArray())).toEqual([[[6, -8]], 4, [0]])
})

test.each([
  ['l1Penalty', l1Penalty],
  ['l2Penalty', l2Penalty],
] as const)('%s agrees with nudging', (_, penalty) => {
  const inputs = [3, 1].map(n => randn([2, n], { rng: createRng(n), dtype: 'float64' }))
  expect(gradcheck((a, b) => penalty([a, b]), inputs).compared).toBe(8)
})

test('L1 empties what hardly matters, L2 makes all of it smaller', () => {
  const settle = (penalty: typeof l1Penalty) => {
    const w = variable([2, 0.1], { dtype: 'float64' })
    const optimizer = new SGD([w], { lr: 0.01 })
    for (let step = 0; step < 2000; step++) {
      optimizer.zeroGrad()
      const miss = add(w, tensor([-2, -0.1]))
      add(sum(mul(miss, miss)), mul(0.5, penalty([w]))).backward()
      optimizer.step()
    }
    return w.toArray() as number[]
  }
  // (w − a)² + |w|/2 is lowest at a − 1/4, or at 0 where a is smaller; (w − a)² + w²/2 at 2a/3.
  const close = (x: number) => expect.closeTo(x, 1)
  expect(settle(l1Penalty)).toEqual([close(1.75), close(0)])
  expect(settle(l2Penalty)).toEqual([expect.closeTo(4 / 3, 6), expect.closeTo(0.2 / 3, 6)])
})
