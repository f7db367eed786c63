import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'neuron: i < x.length became i < w.length': 'There is a weight for each input.',
})
