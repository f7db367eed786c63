import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the bias': {
    find: 'let z = b',
    replace: 'let z = 0',
    says: 'Your neuron has no bias: with inputs of zero it always answers f(0). The bias is how easily this neuron speaks up; where does it enter the sum?',
  },
  'adds the bias for every input': {
    find: 'z += w[i] * x[i]',
    replace: 'z += w[i] * x[i] + (i > 0 ? b : 0)',
    says: 'You add the bias once for each input. There is one b in the formula, however many inputs there are.',
  },
  'bends each product': {
    find: 'z += w[i] * x[i]',
    replace: 'z += f(w[i] * x[i])',
    says: 'You bend each product before adding, so a negative product can no longer argue against a positive one. First the whole sum, then one bend.',
  },
  'bends each product, and not the sum': {
    find: 'z += w[i] * x[i]\n  return f(z)',
    replace: 'z += f(w[i] * x[i])\n  return z',
    says: 'You bend each product and add up what comes out. First the whole sum with its bias, then one bend for all of it.',
  },
  'never bends': {
    find: 'return f(z)',
    replace: 'return z',
    says: 'You return the sum as it is. That is a linear neuron: without f the whole network would collapse into one line, as you have seen in the lesson on activations.',
  },
  'adds weights and inputs': {
    find: 'w[i] * x[i]',
    replace: 'w[i] + x[i]',
    says: 'You add each weight to its input. A weight says how much an input counts: which operation makes an input count twice, half, or not at all?',
  },
  'forgets the last input': {
    find: 'i < x.length',
    replace: 'i < x.length - 1',
    says: 'Your loop stops one input early, so the last one has no say. Compare the bound of your loop with the number of inputs.',
  },
  'bends before the bias': {
    find: 'let z = b\n  for (let i = 0; i < x.length; i++) z += w[i] * x[i]\n  return f(z)',
    replace: 'let z = 0\n  for (let i = 0; i < x.length; i++) z += w[i] * x[i]\n  return f(z) + b',
    says: 'You bend the sum and add the bias afterwards. The bias decides where the bend is, so it has to be inside: first everything is added up, then f.',
  },
  'leaves the first input out': {
    find: 'let i = 0',
    replace: 'let i = 1',
    says: 'The first input has no say in your sum. At which index does an array begin?',
  },
  'hands f more than the sum': {
    find: 'return f(z)',
    replace: 'return [z].map(f)[0]',
    says: 'f gets more than the sum. An activation with a second parameter, such as leaky ReLU with its alpha, takes what comes second for that: call f(z).',
  },
})
