import { mutants } from '@neuralings/lesson-kit'

/** The last line, up to where an import may stand. */
const end = 'return [matmul(turned, withOnes), matmul(turned, y)] // [D + 1, D + 1], [D + 1]\n}\n'
const given = 'concat([x, ones([x.shape[0], 1])], { dim: 1 })'

export default mutants({
  'forgets the ones': {
    find: given,
    replace: 'x',
    says: 'Your equations have one row for each column of x, and none for the bias: all your planes go through zero. Which column would give every row the same, whatever is measured?',
  },
  'puts the ones first': {
    find: given,
    replace: 'concat([ones([x.shape[0], 1]), x], { dim: 1 })',
    says: 'Your column of ones comes first, so the bias does too. It is asked for last, behind the weights.',
  },
  'adds the ones twice': {
    find: given,
    replace: 'concat([x, ones([x.shape[0], 1]), ones([x.shape[0], 1])], { dim: 1 })',
    says: 'You have two columns of ones. One bias can grow while the other shrinks, and no prediction moves: then the equations have no single answer.',
  },
  'compares rows': {
    find: '[matmul(turned, withOnes), matmul(turned, y)]',
    replace: '[matmul(withOnes, turned), matmul(turned, y)]',
    says: 'You multiply each row with each row, X·Xᵀ: as many equations as there are rows. An unknown belongs to a column: which product lets each column meet each column?',
  },
  'forgets the bias on the right': {
    find: 'matmul(turned, y)]',
    replace: 'matmul(transpose(x), y)]',
    says: 'On the right side the column of ones is missing: there is an equation for the bias on the left, and nothing that it should be equal to.',
  },
  'halves the left side': {
    find: end,
    replace: `${end.replace('withOnes', 'div(withOnes, x.shape[0])')}import { div } from '@neuralings/tensor'\n`,
    says: 'You divide the left side by the number of rows, and not the right one. Either both or none: here none.',
  },
  'adds up all of y': {
    find: end,
    replace: `${end.replace('y)', 'add(zerosLike(y), sum(y)))')}import { add, sum, zerosLike } from '@neuralings/tensor'\n`,
    says: 'Every row meets the sum of all y. In Xᵀy a row of X meets the y of its own row.',
  },
  'solves them': {
    find: 'matmul(turned, y)]',
    replace: 'solve(matmul(turned, withOnes), matmul(turned, y))]',
    says: 'In place of the right side you give the solved weights. Whoever calls this solves the equations: hand over both sides as they are.',
  },
  'means instead of sums': {
    find: 'return [matmul(turned, withOnes), matmul(turned, y)]',
    replace:
      'const each = tensor(1 / x.shape[0], { dtype: x.dtype })\n  return [mul(matmul(turned, withOnes), each), mul(matmul(turned, y), each)]',
    says: 'You divide both sides by the number of rows. The weights stay the same, and it is not what was asked for: XᵀX and Xᵀy are sums.',
  },
})
