import {
  createRng,
  einsum,
  matmul,
  ones,
  parseEquation,
  permute,
  rand,
  tensor,
  transpose,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeTensor } from '../arbitrary.ts'
import { everyIndex, expectNumbers } from '../naive.ts'

const letters: Letter[] = ['a', 'b', 'c']
type Letter = 'a' | 'b' | 'c'
const letter = fc.constantFrom(...letters)
const sizes = fc.integer({ min: 0, max: 3 })

const x = tensor([
  [1, 2],
  [3, 4],
])
const y = tensor([
  [5, 6],
  [7, 8],
])

test('by hand', () => {
  expect(einsum('ij,jk->ik', x, y).toArray()).toEqual([
    [19, 22],
    [43, 50],
  ])
  expect(einsum('ij,ij->', x, y).item()).toBe(5 + 12 + 21 + 32)
  expect(einsum('ij,ij->ij', x, y).toArray()).toEqual([
    [5, 12],
    [21, 32],
  ])
  expect(einsum('i,j->ij', tensor([1, 2]), tensor([3, 4])).toArray()).toEqual([
    [3, 4],
    [6, 8],
  ])
  expect(einsum('ij->j', x).toArray()).toEqual([4, 6])
  expect(einsum(',ij->ji', tensor(10), x).toArray()).toEqual([
    [10, 30],
    [20, 40],
  ])
})

test('without an arrow, letters that occur once are kept, in alphabetical order', () => {
  expect(einsum('ba', x).toArray()).toEqual(transpose(x).toArray())
  expect(einsum('ij,jk', x, y).toArray()).toEqual(matmul(x, y).toArray())
  expect(einsum('ii', x).item()).toBe(5)
  expect(parseEquation(' bA , Ac ')).toEqual({ operands: ['bA', 'Ac'], output: 'bc' })
  expect(parseEquation('a,Z').output).toBe('Za')
})

test('an ellipsis stands for all dimensions without a letter, and these broadcast', () => {
  const matrices = wholeTensor([5, 1, 2, 3], 1)
  const [z, others] = [wholeTensor([3, 2], 2), wholeTensor([4, 3, 2], 3)]
  for (const dots of ['...', '…', '. . .']) {
    const product = einsum(`${dots}ij,${dots}jk->${dots}ik`, matrices, others)
    expect(product.shape).toEqual([5, 4, 2, 2])
    expect(product.toArray()).toEqual(matmul(matrices, others).toArray())
  }
  expect(einsum('...ij,jk->...ik', matrices, z).toArray()).toEqual(matmul(matrices, z).toArray())
  expect(einsum('ij...->i', wholeTensor([2, 3], 1)).shape).toEqual([2])
  expect(einsum('...ii->...i', wholeTensor([4, 3, 3], 1)).shape).toEqual([4, 3])
  // Its letters are none of those in use: a and b are long since taken.
  expect(einsum('...ab->ba...', ones([7, 2, 3])).shape).toEqual([3, 2, 7])
})

test('without an arrow the dimensions of the ellipsis come first, as in PyTorch', () => {
  expect(einsum('b...a', ones([2, 5, 6, 3])).shape).toEqual([5, 6, 3, 2])
  expect(einsum('...i,...i', x, y).toArray()).toEqual([17, 53])
  expect(parseEquation('a...b,b...')).toEqual({ operands: ['a…b', 'b…'], output: '…a' })
})

test('an ellipsis that the result leaves out is summed over', () => {
  expect(einsum('...->', x).item()).toBe(10)
  expect(einsum('...j->j', x).toArray()).toEqual([4, 6])
  expect(einsum('ij->...ji', x).toArray()).toEqual(transpose(x).toArray())
})

test('a letter twice in one tensor walks along the diagonal', () => {
  expect(einsum('ii->i', y).toArray()).toEqual([5, 8])
  expect(einsum('ii,i->i', y, tensor([10, 100])).toArray()).toEqual([50, 800])
  const cube = wholeTensor([3, 3, 3], 4)
  expect(einsum('iii->', cube).item()).toBe(cube.at(0, 0, 0) + cube.at(1, 1, 1) + cube.at(2, 2, 2))
  expect(einsum('iji->ji', wholeTensor([2, 3, 2], 1)).shape).toEqual([3, 2])
})

test('one tensor with nothing to sum stays a view', () => {
  expect(einsum('ij->ji', x).data).toBe(x.data)
  expect(einsum('ii->i', x).data).toBe(x.data)
})

test('the scores and the output of attention', () => {
  const rng = createRng(1)
  const [q, k, v] = [1, 2, 3].map(() => rand([2, 5, 3, 4], { rng, dtype: 'float64' })) // [B,T,H,D]
  const scores = einsum('bthd,bshd->bhts', q, k)
  const heads = (z: typeof q) => permute(z, [0, 2, 1, 3])
  expect(scores.shape).toEqual([2, 3, 5, 5])
  expect(scores.toArray()).toEqual(matmul(heads(q), transpose(heads(k))).toArray())
  expect(einsum('bhts,bshd->bthd', scores, v).shape).toEqual([2, 5, 3, 4])
})

/** Random letters on up to three tensors. Lengths may be 0 and 1; beside other tensors, 1 may stand for any length. */
const lettered = fc
  .record({
    lengths: fc.record({ a: sizes, b: sizes, c: sizes }),
    operands: fc.array(fc.array(letter, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    narrow: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    kept: fc.shuffledSubarray(letters),
  })
  .map(({ lengths, operands, narrow, kept }) => {
    const shapes = operands.map((own, i) => {
      const isSquare = new Set(own).size < own.length
      return own.map((each, d) => (narrow[3 * i + d] && !isSquare ? 1 : lengths[each]))
    })
    // A letter is as long as the longest of its dimensions; 1 stretches to 0 as well.
    const found = (each: Letter) => {
      const all = operands.flatMap((own, i) => shapes[i].filter((_, d) => own[d] === each))
      return all.find(length => length !== 1) ?? 1
    }
    const output = kept.filter(each => operands.flat().includes(each))
    const tensors = shapes.map((shape, i) => wholeTensor(shape, i + 1))
    return { operands, output, tensors, lengths: { a: found('a'), b: found('b'), c: found('c') } }
  })

test('as defined: for every value of all letters, the product of the numbers they point at', () => {
  fc.assert(
    fc.property(lettered, ({ operands, output, tensors, lengths }) => {
      const summed = letters.filter(
        each => operands.flat().includes(each) && !output.includes(each),
      )
      const definition = (...index: number[]) => {
        let total = 0
        for (const rest of everyIndex(summed.map(each => lengths[each]))) {
          const at = (each: Letter) => [...index, ...rest][[...output, ...summed].indexOf(each)]
          total += operands.reduce((product, own, i) => {
            const place = own.map((each, d) => (tensors[i].shape[d] === 1 ? 0 : at(each)))
            return product * tensors[i].at(...place)
          }, 1)
        }
        return total
      }
      const equation = `${operands.map(own => own.join('')).join(',')}->${output.join('')}`
      const got = einsum(equation, ...tensors)
      expectNumbers(
        got,
        output.map(each => lengths[each]),
        definition,
      )
    }),
    { numRuns: 300 },
  )
})

test('a sum over nothing is 0, in the dtype of the tensors', () => {
  expect(einsum('ij,jk->ik', ones([2, 0]), ones([0, 2])).toArray()).toEqual([
    [0, 0],
    [0, 0],
  ])
  const int = tensor([1, 2], { dtype: 'int32' })
  expect(einsum('i,i->', int, int).dtype).toBe('int32')
  expect(einsum('i,i->', int, ones([2], { dtype: 'float64' })).dtype).toBe('float64')
})
