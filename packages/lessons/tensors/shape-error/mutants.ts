import { mutants } from '@neuralings/lesson-kit'

const all = `import { div, matmul, mean, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

/** Each measure without its mean over all flowers. x [flowers, measures] gives [flowers, measures]. */
export function centred(x: Tensor): Tensor {
  return sub(x, mean(x, { dim: 0 }))
}

/** What share each measure has in its own flower: every row sums to 1. [flowers, measures]. */
export function shares(x: Tensor): Tensor {
  return div(x, sum(x, { dim: 1, keepdim: true }))
}

/** For each two measures, the sum of their products over all flowers. [measures, measures]. */
export function together(x: Tensor): Tensor {
  return matmul(transpose(x), x)`

/** The matrix product with x broken into other rows. */
const reshaped = (source: string): string =>
  source
    .replace('mean, sub', 'mean, reshape, sub')
    .replace('transpose(x), x)', 'reshape(x, [x.shape[1], x.shape[0]]), x)')
    .replace(', transpose }', ' }')

export default mutants({
  'three wrong lines': {
    find: all,
    replace: reshaped(all.replace('{ dim: 0 }', '{ dim: 1 }').replace(', keepdim: true', '')),
    says: 'Three lines, three mistakes. The first two are stopped by a message with two shapes in it: write them below each other, right ends in line. Nothing stops the third; only its numbers are wrong.',
  },
  'the means of the flowers': {
    find: 'mean(x, { dim: 0 })',
    replace: 'mean(x, { dim: 1 })',
    says: 'You take the mean of each flower, over its measures. What is asked for is the mean of each measure: which dimension has to vanish?',
  },
  'one mean of everything': {
    find: 'mean(x, { dim: 0 })',
    replace: 'mean(x)',
    says: 'You take one mean of all numbers. It fits every shape, so nobody complains. Each measure has a mean of its own.',
  },
  'the means of the flowers, kept': {
    find: 'mean(x, { dim: 0 })',
    replace: 'mean(x, { dim: 1, keepdim: true })',
    says: 'Now the shapes fit, and each flower loses its own mean. Fitting is not enough: what do the rows and the columns stand for?',
  },
  'the sum is no column': {
    find: '{ dim: 1, keepdim: true }',
    replace: '{ dim: 1 }',
    says: 'The sums of the rows lie on their side: a list lines up with the columns. They have to stay a column, one under the other.',
  },
  'shares of a measure': {
    find: '{ dim: 1, keepdim: true }',
    replace: '{ dim: 0 }',
    says: 'You divide by the sum of each measure over all flowers. The shapes fit; but the rows do not sum to 1, the columns do.',
  },
  'reshape for transpose': {
    find: all,
    replace: reshaped(all),
    says: '`reshape` keeps the order of the numbers and only breaks the lines elsewhere. The shape is the one that was wanted, and the numbers are other ones. Which function turns columns into rows?',
  },
  'flower with flower': {
    find: 'matmul(transpose(x), x)',
    replace: 'matmul(x, transpose(x))',
    says: 'You multiply each flower with each flower: the result is [flowers, flowers]. The two lengths in the middle vanish, and it is the flowers that are to be summed over.',
  },
  'no turn at all': {
    find: 'matmul(transpose(x), x)',
    replace: 'matmul(x, x)',
    says: 'Both factors stand the same way. A row of the first has as many numbers as there are measures, a column of the second as many as there are flowers.',
  },
})
