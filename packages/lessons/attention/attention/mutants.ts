import { mutants } from '@neuralings/lesson-kit'

const scores = 'div(matmul(q, transpose(k)), Math.sqrt(d))'

export default mutants({
  'no root': {
    find: scores,
    replace: 'matmul(q, transpose(k))',
    says: 'The scores are not divided by √d. The longer the vectors, the larger their dot products, and the harder the softmax.',
  },
  'divides by d': {
    find: 'Math.sqrt(d)',
    replace: 'd',
    says: 'You divide the scores by d. A sum of d products grows like its root.',
  },
  'root of the number of keys': {
    find: 'q.shape[q.shape.length - 1]',
    replace: 'k.shape[k.shape.length - 2]',
    says: 'The root is that of the number of keys. What makes a dot product large is how many numbers it multiplies.',
  },
  'softmax over the queries': {
    find: '{ dim: -1 }',
    replace: '{ dim: -2 }',
    says: 'Your shares are 1 together over the queries, down each column. Each query has 1 to give away: over the keys.',
  },
  'divides the shares': {
    find: 'softmax(hide(scores, mask), { dim: -1 })',
    replace: 'div(softmax(hide(matmul(q, transpose(k)), mask), { dim: -1 }), Math.sqrt(d))',
    says: 'You divide by √d when the softmax is done, so the shares are less than 1 together. It is the scores that are too large.',
  },
  'hides too late': {
    find: 'softmax(hide(scores, mask), { dim: -1 })',
    replace:
      'mask ? maskedFill(softmax(scores, { dim: -1 }), eq(mask, 0), 0) : softmax(scores, { dim: -1 })',
    says: 'The mask comes after the softmax, so what is hidden has still taken its share, and the rest is less than 1. Hide the scores.',
  },
  'hides nothing': {
    find: 'hide(scores, mask)',
    replace: 'scores',
    says: 'The mask is not used. hide puts −∞ where it is 0; which numbers does it want?',
  },
  'weights cut off': {
    find: 'output: matmul(weights, v)',
    replace: 'output: matmul(weights.detach(), v)',
    says: 'The output is made of weights that have lost their past, so no gradient gets back to the queries and keys, and they never learn.',
  },
  'hears the keys': {
    find: 'output: matmul(weights, v)',
    replace: 'output: matmul(weights, k)',
    says: 'The shares are taken of the keys. A key says how a word is found; what is heard is its value.',
  },
  'no softmax': {
    find: 'softmax(hide(scores, mask), { dim: -1 })',
    replace: 'hide(scores, mask)',
    says: 'The scores themselves are your weights. They may be negative and sum to anything: make shares of them first.',
  },
  'hides the shares': {
    find: 'softmax(hide(scores, mask), { dim: -1 })',
    replace: 'hide(softmax(scores, { dim: -1 }), mask)',
    says: 'hide comes after the softmax, so −∞ stands among your shares. Hide the scores: the softmax makes a 0 of −∞.',
  },
  'hides with zero': {
    find: 'hide(scores, mask)',
    replace: '(mask ? maskedFill(scores, eq(mask, 0), 0) : scores)',
    says: 'What is hidden has the score 0 in your code, and e⁰ is 1: it is heard all the same. hide makes −∞ of the score.',
  },
  'd from dimension 1': {
    find: 'q.shape[q.shape.length - 1]',
    replace: 'q.shape[1]',
    says: 'You read d from dimension 1 of q. In a batch something else stands there: d is the last one.',
  },
  'softmax along dimension 1': {
    find: '{ dim: -1 }',
    replace: '{ dim: 1 }',
    says: 'Your softmax goes along dimension 1. Those are the keys only where there is no batch: count from the end, −1.',
  },
  'root of the numbers in a value': {
    find: 'q.shape[q.shape.length - 1]',
    replace: 'v.shape[v.shape.length - 1]',
    says: 'The root is that of how many numbers a value has. The scores are dot products of queries and keys: take d from one of those.',
  },
  'hands out the scores': {
    find: 'output: matmul(weights, v), weights',
    replace: 'output: matmul(weights, v), weights: hide(scores, mask)',
    says: 'Your output is right, but what you hand out as weights are the scores. The weights are the shares, 1 together in each row.',
  },
})
