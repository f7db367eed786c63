import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the second term': {
    find: 'sub(matmul(images, transpose(means)), halves)',
    replace: 'matmul(images, transpose(means))',
    says: 'You take the dot products alone. A bright mean has large products with everything, so it wins too often. What has to be taken off for its own length?',
  },
  'the whole squared length': {
    find: 'mul(sum(mul(means, means), { dim: 1 }), 0.5)',
    replace: 'sum(mul(means, means), { dim: 1 })',
    says: 'You take off the whole squared length. In |x − m|² the dot product stands twice: what is left of |m|² when you halve everything?',
  },
  'the length, not squared': {
    find: 'mul(sum(mul(means, means), { dim: 1 }), 0.5)',
    replace: 'mul(sum(means, { dim: 1 }), 0.5)',
    says: 'You add up the pixels of a mean themselves. It is their squares that are wanted: each pixel times itself.',
  },
  'squares the sum': {
    find: 'sum(mul(means, means), { dim: 1 })',
    replace: 'mul(sum(means, { dim: 1 }), sum(means, { dim: 1 }))',
    says: 'You add up the pixels of a mean and square the sum. Each pixel is squared first, then added: else pixels are multiplied with each other.',
  },
  'sums over the wrong dimension': {
    find: '{ dim: 1 }',
    replace: '{ dim: 0 }',
    says: 'You sum over the means, and get a number for each pixel. Each mean has a length: the pixels are what has to vanish.',
  },
  'the lengths of the images': {
    find: 'sum(mul(means, means), { dim: 1 }), 0.5)',
    replace: 'sum(mul(images, images), { dim: 1, keepdim: true }), 0.5)',
    says: 'You take off the length of the image. It is the same for all ten scores, so it decides nothing; it is the means that differ.',
  },
  'adds it': {
    find: 'sub(matmul(images, transpose(means)), halves)',
    replace: 'sub(matmul(images, transpose(means)), mul(halves, -1))',
    says: 'You add the second term. So a bright mean gains twice: look at its sign when |x − m|² is multiplied out.',
  },
  'the two the other way round': {
    find: 'sub(matmul(images, transpose(means)), halves)',
    replace: 'sub(halves, matmul(images, transpose(means)))',
    says: 'You subtract the products from the second term: now the nearest mean has the lowest score, and the guess is the farthest.',
  },
  'not turned over': {
    find: 'matmul(images, transpose(means))',
    replace: 'matmul(images, means)',
    says: 'A row of images would have to meet a column of means, and that holds one pixel of all ten. Each image is to meet a whole mean: write down both shapes.',
  },
  'pulls toward the sum': {
    find: 'matmul(images, transpose(means)), halves)',
    replace: 'matmul(images, transpose(means)), sum(halves))',
    says: 'You take the same number off all scores, the sum of all terms. Each mean has one of its own.',
  },
  'a column of halves': {
    find: 'sum(mul(means, means), { dim: 1 })',
    replace: 'sum(mul(means, means), { dim: 1, keepdim: true })',
    says: 'You keep the dimension, so the halves stand in a column, one under the other: they line up with the images. Each belongs to a column of the result, so they have to lie side by side.',
  },
  'a mean of squares': {
    find: 'mul(sum(mul(means, means), { dim: 1 }), 0.5)',
    replace: 'mul(sum(mul(means, means), { dim: 1 }), 0.5 / means.shape[1])',
    says: 'You take the mean of the squares. The squared length of a mean is their sum: for two pixels that is twice as much.',
  },
  'all of the distance': {
    find: 'sub(matmul(images, transpose(means)), halves)',
    replace:
      'sub(sub(matmul(images, transpose(means)), halves), mul(sum(mul(images, images), { dim: 1, keepdim: true }), 0.5))',
    says: 'You take off half of |x|², too. That is the whole distance, and the order is the same; the score leaves out what all means share.',
  },
  'the means stand in the rows': {
    find: 'sub(matmul(images, transpose(means)), halves)',
    replace: 'sub(matmul(means, transpose(images)), mul(halves, 1))',
    says: 'Your rows are the means, and your columns the images. A row for each image is asked for: which of the two comes first in the product?',
  },
})
