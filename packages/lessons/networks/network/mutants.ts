import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'bends the last layer too': {
    find: '    if (i < layers.length - 1) h = f(h)',
    replace: '    h = f(h)',
    says: 'You bend after every layer, the last one too, so with a ReLU the network can never answer with a negative number. Between the layers is enough.',
  },
  'never bends': {
    find: '    if (i < layers.length - 1) h = f(h)\n',
    replace: '',
    says: 'Nothing bends between your layers, so however many there are, they collapse into one. Where does f come in?',
  },
  'gives every layer x': {
    find: 'h = through(h, layer)',
    replace: 'h = through(x, layer)',
    says: 'Every layer of yours looks at the inputs x again, and what the layer before it said is lost. The answers of one layer are the inputs of the next.',
  },
  'bends the inputs': {
    find: '    h = through(h, layer)\n    if (i < layers.length - 1) h = f(h)',
    replace: '    h = through(f(h), layer)',
    says: 'You bend before each layer, so the inputs themselves are bent first, and a negative input never arrives. The activation comes between two layers.',
  },
  'bends only once': {
    find: 'i < layers.length - 1',
    replace: 'i === 0',
    says: 'You bend after the first layer only. With one hidden layer that is right; with more, those behind it collapse. And a network of a single layer is not bent at all.',
  },
  'knows the last layer by itself': {
    find: 'i < layers.length - 1',
    replace: 'layer !== layers.at(-1)',
    says: 'You know the last layer by what it is, and the same layer may stand in the list more than once. Know it by its index.',
  },
  'takes the layers out': {
    find: '  for (const [i, layer] of layers.entries()) {\n    h = through(h, layer)\n    if (i < layers.length - 1) h = f(h)\n  }',
    replace:
      '  while (layers.length > 0) {\n    h = through(h, layers.shift())\n    if (layers.length > 0) h = f(h)\n  }',
    says: 'The answer is right, and the list of layers is empty now: it is the caller’s, who wants to use the network again. Read it, and take nothing out.',
  },
  'stops after three': {
    find: '  for (const [i, layer] of layers.entries()) {\n    h = through(h, layer)\n    if (i < layers.length - 1) h = f(h)\n  }',
    replace:
      '  h = through(h, layers[0])\n  if (layers[1]) h = through(f(h), layers[1])\n  if (layers[2]) h = through(f(h), layers[2])',
    says: 'You go through three layers at most. Let a loop go through all of them, however many there are.',
  },
  'bends once': {
    find: 'i < layers.length - 1',
    replace: 'i === 0 && layers.length > 1',
    says: 'You bend after the first layer only. From there on layer follows on layer with no bend between them, and they collapse into one.',
  },
})
