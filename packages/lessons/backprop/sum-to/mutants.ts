import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'sums the last dimension away': {
    find: 'g = sum(g, { dim: 0 })',
    replace: 'g = sum(g, { dim: -1 })',
    says: 'You sum over the outputs instead of over the batch. Broadcasting adds its dimensions in front, so that is where they have to go away again.',
  },
  'ignores stretched dimensions': {
    find: 'if (shape[dim] === 1) g = sum(g, { dim, keepdim: true })',
    replace: 'if (shape[dim] === -1) g = sum(g, { dim, keepdim: true })',
    says: 'Dimensions that had size 1 come back at full size. They were stretched, and each stretched copy has sent a gradient of its own.',
  },
  'drops the dimension of size one': {
    find: '{ dim, keepdim: true }',
    replace: '{ dim: Math.min(dim, g.shape.length - 1) }',
    says: 'You sum the stretched dimension and lose it: [3, 1] comes out as [3]. A gradient has the shape of its input, ones included.',
  },
  'sums away one dimension at most': {
    find: 'while (g.shape.length > shape.length) g',
    replace: 'if (g.shape.length > shape.length) g',
    says: 'You sum away one added dimension and stop. Broadcasting may have added several: keep going until the gradient has as many dimensions as the shape.',
  },
})
