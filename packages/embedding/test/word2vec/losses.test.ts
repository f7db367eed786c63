// The losses of word2vec: by hand, against PyTorch, by nudging.
import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { cbowLoss, skipGramLoss } from '@neuralings/embedding'
import { createRng, mean, randn, scope, select, tensor, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { testCases } from '../../../../test/support/vectors.ts'

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })

test('by hand: who knows nothing pays log 2 for each question', () => {
  const loss = skipGramLoss(zeros([4]), zeros([4]), zeros([5, 4]))
  expect(loss.item()).toBeCloseTo(6 * Math.log(2), 5)
})

test('by hand: one dimension', () => {
  const u = variable([2], { dtype: 'float64' })
  const loss = skipGramLoss(u, tensor([1]), tensor([[3], [-1]]))
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
  expect(loss.item()).toBeCloseTo(-Math.log(sigmoid(2) * sigmoid(-6) * sigmoid(2)), 12)
  loss.backward()
  expect(u.grad?.item()).toBeCloseTo(sigmoid(2) - 1 + 3 * sigmoid(6) - sigmoid(-2), 12)
})

testCases(
  'embedding',
  (example, float) => {
    const run = ({ center, context, negatives }: Record<string, Variable>) =>
      skipGramLoss(center, context, negatives)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'skipGramNegativeSampling', scope },
)

test('gradients agree with nudging, for any number of examples and of wrong words', () => {
  const length = fc.integer({ min: 1, max: 3 })
  fc.assert(
    fc.property(fc.array(length, { maxLength: 2 }), length, length, (batch, negatives, d) => {
      const [h, t, n] = [
        [...batch, d],
        [...batch, d],
        [...batch, negatives, d],
      ].map(draw)
      expect(gradcheck(skipGramLoss, [h, t, n]).compared).toBe(h.size + t.size + n.size)
      const contexts = draw([...batch, 2, d])
      expect(gradcheck(cbowLoss, [contexts, t, n]).compared).toBe(2 * h.size + t.size + n.size)
    }),
    { numRuns: 20 },
  )
})

test('several examples cost what they cost on average', () => {
  const [h, t, n] = [draw([3, 4]), draw([3, 4]), draw([3, 2, 4])]
  const one = (index: number) => {
    const [a, b, c] = [h, t, n].map(x => select(x, { dim: 0, index }))
    return skipGramLoss(a, b, c).item()
  }
  expect(skipGramLoss(h, t, n).item()).toBeCloseTo((one(0) + one(1) + one(2)) / 3, 12)
})

test('CBOW is skip-gram from the mean of the neighbours', () => {
  const [contexts, t, n] = [draw([5, 3, 4]), draw([5, 4]), draw([5, 2, 4])]
  expect(cbowLoss(contexts, t, n).item()).toBe(
    skipGramLoss(mean(contexts, { dim: -2 }), t, n).item(),
  )
})

test('nothing overflows', () => {
  const far = variable([1e3])
  const loss = skipGramLoss(far, tensor([-1e3]), tensor([[1e3]]))
  expect(loss.item()).toBe(2e6)
  loss.backward()
  expect(far.grad?.toArray()).toEqual([2e3])
})
