import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the biases': {
    find: 'sizes[i - 1] * sizes[i] + sizes[i]',
    replace: 'sizes[i - 1] * sizes[i]',
    says: 'You count the weights only. Besides its weights, each neuron owns one number more.',
  },
  'gives biases to the inputs': {
    find: 'sizes[i - 1] * sizes[i] + sizes[i]',
    replace: 'sizes[i - 1] * sizes[i] + sizes[i - 1]',
    says: 'You give a bias to whatever a layer takes in. A bias belongs to a neuron, to what the layer gives out.',
  },
  'one bias for each layer': {
    find: 'sizes[i - 1] * sizes[i] + sizes[i]',
    replace: 'sizes[i - 1] * sizes[i] + 1',
    says: 'You count one bias for a whole layer. Each of its neurons has its own.',
  },
  'counts the neurons': {
    find: 'sizes[i - 1] * sizes[i] + sizes[i]',
    replace: 'sizes[i]',
    says: 'You count the neurons and their biases. How many weights does a neuron have that looks at n inputs?',
  },
  'forgets the last layer': {
    find: 'i < sizes.length;',
    replace: 'i < sizes.length - 1;',
    says: 'Your loop ends one layer too early: the last layer, which has the outputs, is not counted.',
  },
})
