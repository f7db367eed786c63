import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'goes uphill': {
    find: 'p.data -= learningRate',
    replace: 'p.data += learningRate',
    says: 'You add the gradient, and so go uphill: it points to where the loss grows. Which way do you want to go?',
  },
  'never clears': {
    find: '    p.grad = 0\n',
    replace: '',
    says: 'The first step is right. Then backward adds the new gradients to the old ones, since nobody has cleared them, and the second step goes by the sum of both.',
  },
  'clears before it moves': {
    find: '    p.data -= learningRate * p.grad\n    p.grad = 0\n',
    replace: '    p.grad = 0\n    p.data -= learningRate * p.grad\n',
    says: 'You set the gradient to zero before the parameter has moved by it, so nothing ever moves. Which of the two has to come first?',
  },
  'ignores the learning rate': {
    find: 'learningRate * p.grad',
    replace: 'p.grad',
    says: 'Each parameter moves by its whole gradient. How far it goes is what the learning rate is for.',
  },
  'clears by a product': {
    find: 'p.grad = 0',
    replace: 'p.grad *= 0',
    says: 'You clear by a calculation. From Infinity it makes NaN, and that never goes away again: set the gradient to 0.',
  },
  'takes a rate of zero for none': {
    find: 'learningRate * p.grad',
    replace: '(learningRate || 0.1) * p.grad',
    says: 'You take a learning rate of 0 for none at all, and put your own in its place: || does that with every 0. It is a number like any other, and with it nothing moves.',
  },
  'has a learning rate of its own': {
    find: 'learningRate * p.grad',
    replace: '0.1 * p.grad',
    says: 'Your learning rate is 0.1, whatever is asked for. It comes with each call, as the argument learningRate.',
  },
  'forgets one parameter': {
    find: 'const p of parameters)',
    replace: 'const p of parameters.slice(0, -1))',
    says: 'The last parameter of the list never moves and is never cleared. That is the bias of the output. Every parameter takes its step.',
  },
  'leaves the bias out': {
    find: 'let z = bias',
    replace: 'let z = new Value(0)',
    says: 'The bias has no part in your neuron, so no gradient comes back to it. Where does b stand in tanh(w·x + b)?',
  },
  'never bends': {
    find: 'return tanh(z)',
    replace: 'return z',
    says: 'You return the sum as it is. Without a bend, layers collapse into one line, and no line solves XOR.',
  },
  'bends each product': {
    find: 'z = add(z, mul(weights[i], inputs[i]))\n  return tanh(z)',
    replace: 'z = add(z, tanh(mul(weights[i], inputs[i])))\n  return z',
    says: 'You bend each product before it is added. First comes the whole sum with its bias, then one bend.',
  },
  'breaks the graph': {
    find: 'z = add(z, mul(weights[i], inputs[i]))',
    replace: 'z = new Value(z.data + weights[i].data * inputs[i].data)',
    says: 'You compute with the numbers inside the Values. The answer is right, but it has forgotten what it was made from, so no gradient finds its way back. add and mul remember.',
  },
  'adds weights and inputs': {
    find: 'mul(weights[i], inputs[i])',
    replace: 'add(weights[i], inputs[i])',
    says: 'You add each weight to its input. A weight says how much an input counts: that is a product.',
  },
  'adds the bias to each product': {
    find: 'let z = bias\n  for (let i = 0; i < inputs.length; i++) z = add(z, mul(weights[i], inputs[i]))',
    replace:
      'let z = new Value(0)\n  for (let i = 0; i < inputs.length; i++) z = add(z, add(mul(weights[i], inputs[i]), bias))',
    says: 'The bias is added once for each input. There is one b in tanh(w·x + b), however many inputs there are.',
  },
  'leaves out inputs of zero': {
    find: 'z = add(z, mul(weights[i], inputs[i]))',
    replace: 'if (inputs[i].data !== 0) z = add(z, mul(weights[i], inputs[i]))',
    says: 'You leave out inputs that are 0. The result is the same, but no way leads back to them: a neuron further down whose output happens to be 0 would never learn.',
  },
})
