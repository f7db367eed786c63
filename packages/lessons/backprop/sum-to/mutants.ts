import { mutants } from '@neuralings/lesson-kit'

const whole = `  let g = gradient
  while (g.shape.length > shape.length) g = sum(g, { dim: 0 })
  for (let dim = 0; dim < shape.length; dim++)
    if (shape[dim] === 1) g = sum(g, { dim, keepdim: true })
  return g
`

export default mutants({
  'sums the last dimension away': {
    find: 'g = sum(g, { dim: 0 })',
    replace: 'g = sum(g, { dim: -1 })',
    says: 'You sum over the outputs instead of over the batch. Broadcasting adds its dimensions in front, so that is where they have to go away again.',
  },
  'ignores stretched dimensions': {
    find: '  for (let dim = 0; dim < shape.length; dim++)\n    if (shape[dim] === 1) g = sum(g, { dim, keepdim: true })\n',
    replace: '',
    says: 'Dimensions that had size 1 come back at full size. They were stretched, and each stretched copy has sent a gradient of its own.',
  },
  'drops the dimension of size one': {
    find: '{ dim, keepdim: true }',
    replace: '{ dim }',
    says: 'You sum the stretched dimension and lose it: [3, 1] comes out as [3]. A gradient has the shape of its input, ones included.',
  },
  'stops at the first stretched dimension': {
    find: 'g = sum(g, { dim, keepdim: true })',
    replace: 'return sum(g, { dim, keepdim: true })',
    says: 'You sum over the first stretched dimension and are done. Several may have been stretched, as in [1, 3, 1]: go through all of them before you return.',
  },
  'compares sizes from the front': {
    find: whole,
    replace: `  let g = gradient
  for (let dim = 0; dim < gradient.shape.length; dim++)
    if (shape[dim] !== gradient.shape[dim]) g = sum(g, { dim, keepdim: true })
  return g
`,
    says: 'You lay the two shapes on each other from the front. Broadcasting lays them on each other from the back: what [2] lacks of [3, 2] is the 3.',
  },
  'compares the first sizes only': {
    find: 'g.shape.length > shape.length',
    replace: 'g.shape.length > 0 && g.shape[0] !== shape[0] && shape[0] !== 1',
    says: 'You compare the first sizes to find out whether a dimension was added. An added one may happen to be as large as the one behind it, so count the dimensions instead.',
  },
  'compares two arrays as one': {
    find: 'g.shape.length > shape.length',
    replace: 'g.shape !== shape',
    says: 'Two arrays are the same for !== only if they are one array, and these never are, so your loop sums until nothing is left. Compare how long they are.',
  },
  'sums away one dimension at most': {
    find: 'while (g.shape.length > shape.length) g',
    replace: 'if (g.shape.length > shape.length) g',
    says: 'You sum away one added dimension and stop. Broadcasting may have added several: keep going until the gradient has as many dimensions as the shape.',
  },
  'thinks of biases only': {
    find: whole,
    replace: '  return sum(gradient, { dim: 0 })\n',
    says: 'You always sum over dimension 0. That is right for a bias, the first row of the table. What has to be summed depends on the shape that you are given.',
  },
  'reads the numbers as they lie': {
    find: "{ sum, type Tensor } from '@neuralings/tensor'",
    replace: `{ sum as total, Tensor } from '@neuralings/tensor'

const sum = ({ data, shape }: Tensor, options: { dim: number; keepdim?: boolean }) =>
  total(new Tensor(data, shape), options)`,
    says: 'You read the numbers in the order in which they lie in .data. A tensor may be a view, as what transpose and slice give: the same numbers lying as before, walked in other strides or from another start.',
  },
  averages: {
    find: 'import { sum,',
    replace: 'import { mean as sum,',
    says: 'You average over the copies. Each of them has had its influence on the loss, and influences add.',
  },
})
