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
  'bends once': {
    find: 'i < layers.length - 1',
    replace: 'i === 0 && layers.length > 1',
    says: 'You bend after the first layer only. From there on layer follows on layer with no bend between them, and they collapse into one.',
  },
})
