import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'neuron: i < inputs.length became i < weights.length': 'There is a weight for each input.',
  'neuron: z = add(z, mul(weights[i], inputs[i])) became z = add(mul(weights[i], inputs[i]), z)':
    'A sum is the same in either order.',
  'neuron: z = add(z, mul(weights[i], inputs[i])) became z = add(z, mul(inputs[i], weights[i]))':
    'A product is the same in either order.',
})
