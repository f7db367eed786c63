import { einsum, gradcheck, square, variable } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const cases: [equation: string, ...shapes: number[][]][] = [
  ['ij->ji', [2, 3]],
  ['ij->', [2, 3]],
  ['ij->i', [2, 3]],
  ['ij,jk->ik', [2, 3], [3, 2]],
  ['ij,jk', [2, 3], [3, 2]],
  ['i,j->ij', [2], [3]],
  ['ij,ij->', [2, 3], [2, 3]],
  ['ij,ij->ij', [2, 3], [2, 3]],
  ['ij,j->', [2, 3], [3]],
  ['bthd,bshd->bhts', [2, 2, 1, 3], [2, 3, 1, 3]],
  ['bhts,bshd->bthd', [1, 2, 2, 3], [1, 3, 2, 2]],
  ['ij,jk,kl->il', [2, 3], [3, 2], [2, 2]],
  [',ij->ij', [], [2, 2]],
  ['ii->i', [3, 3]],
  ['ii->', [3, 3]],
  ['iij,j->i', [2, 2, 3], [3]],
  ['ij,jk->ik', [2, 1], [3, 2]],
  ['i,i->', [3], [1]],
  ['ii,i->i', [1, 1], [3]],
  ['ij,jk->ik', [2, 0], [0, 2]],
  ['...ij,...jk->...ik', [2, 1, 2, 3], [3, 3, 2]],
  ['...ij,jk', [2, 2, 3], [3, 2]],
  ['...i->', [2, 3]],
  ['i...i->...', [2, 3, 2]],
]

test.each(cases)('gradient of %s for %j %j', (equation, ...shapes) => {
  const rng = createRng(3)
  const inputs = shapes.map(shape => randn(shape, { rng }))
  const { compared } = gradcheck((...xs) => square(einsum(equation, ...xs)), inputs)
  expect(compared).toBe(inputs.reduce((sum, x) => sum + x.size, 0))
})

test('by hand: the trace has the slope 1 along the diagonal, 0 elsewhere', () => {
  const rows = [
    [1, 2],
    [3, 4],
  ]
  expect(gradients(x => einsum('ii', x), [rows])).toEqual([
    [
      [1, 0],
      [0, 1],
    ],
  ])
  expect(
    gradients(
      (x, y) => einsum('i,i->', x, y),
      [
        [1, 2],
        [3, 4],
      ],
    ),
  ).toEqual([
    [3, 4],
    [1, 2],
  ])
})

test('a variable may stand there twice, and a tensor beside it', () => {
  const x = variable([1, 2])
  einsum('i,i,i->', x, x, tensor([10, 100])).backward()
  expect(x.grad?.toArray()).toEqual([20, 400])
})
