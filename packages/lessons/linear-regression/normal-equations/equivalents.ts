import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'normalEquations: withOnes = concat([x, ones([x.shape[0], 1])], { dim: 1 }) became withOnes = concat([x, ones([y.shape[0], 1])], { dim: 1 })':
    'x has as many rows as y.',
})
