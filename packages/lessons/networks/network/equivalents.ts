import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'network: i < layers.length - 1 became i < layers.length - 1.5':
    'The index of a layer is a whole number.',
})
