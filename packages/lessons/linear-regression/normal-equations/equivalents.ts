import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'normalEquations: [x, ones([x.shape[0], 1])] became [x, ones([y.shape[0], 1])]':
    'x has as many rows as y.',
})
