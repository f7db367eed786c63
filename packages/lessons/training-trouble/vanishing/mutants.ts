import { mutants } from '@neuralings/lesson-kit'

const both = `export const activation = activations.relu
/** The standard deviation of all weights at first. */
export const deviation = 0.35`

const asBefore = both.replace('activations.relu', 'activations.sigmoid').replace('0.35', '0.1')

export default mutants({
  'ten sigmoids, small weights': {
    find: both,
    replace: asBefore,
    says: 'On its way down the gradient goes through ten layers, and each leaves a tenth of it. Two factors are at work in a layer: the slope of the activation, and the weights. Which of them can be near 1?',
  },
  'only other weights': {
    find: 'activations.relu',
    replace: 'activations.sigmoid',
    says: 'It still bends with sigmoids, whose slope is a quarter at best. Nine of them in a row leave four millionths at best: larger weights keep it long and still do not let it learn. Another bend, or a way around each layer.',
  },
  'only ReLU': {
    find: 'deviation = 0.35',
    replace: 'deviation = 0.1',
    says: 'The slope of ReLU is 1, and the weights are still so small that every layer shrinks what goes through it, both forward and backward. Try larger ones.',
  },
  'weights a little too small': {
    find: 'deviation = 0.35',
    replace: 'deviation = 0.25',
    says: 'The gradient gets through, but the network hardly learns: each layer still leaves less than came in, forward and backward. Somewhat larger weights would leave as much.',
  },
  'weights a little too large': {
    find: 'deviation = 0.35',
    replace: 'deviation = 0.5',
    says: 'Now every layer makes the numbers, and the gradient, larger: it explodes. There is a deviation in between at which it does neither.',
  },
  'weights too large': {
    find: 'deviation = 0.35',
    replace: 'deviation = 0.8',
    says: 'Now every layer makes the numbers, and the gradient, larger: it explodes. There is a deviation in between at which it does neither.',
  },
  'weights of 1': {
    find: 'deviation = 0.35',
    replace: 'deviation = 1',
    says: 'Now every layer makes the numbers, and the gradient, larger: it explodes. There is a deviation in between at which it does neither.',
  },
  'only a larger rate': {
    find: `${both}

/** How many numbers there are before the first layer, and behind each of ten. */
export const sizes = [2, 16, 16, 16, 16, 16, 16, 16, 16, 16, 1]

/** The learning rate of plain descent. */
export const lr = 0.05`,
    replace: `${asBefore}
export const sizes = [2, 16, 16, 16, 16, 16, 16, 16, 16, 16, 1]
export const lr = 50`,
    says: 'No rate is right for both ends. For the first layer yours is still far too small, and for the last, whose gradient was large enough, a thousand times too large.',
  },
  'fewer layers': {
    find: '[2, 16, 16, 16, 16, 16, 16, 16, 16, 16, 1]',
    replace: '[2, 16, 16, 1]',
    says: 'You have taken layers away. It is a cure, too, but here ten are asked for: the shapes should be as they were.',
  },
  'scales the loss': {
    find: 'return mse(forward(layers, x), y)',
    replace: 'return add(mse(forward(layers, x), y), mse(forward(layers, x), y))',
    says: 'The loss is not the mean squared error any more. Scaled, it lifts the gradients of all layers by the same factor, so the first is still as far behind the last.',
  },
  'nothing bends': {
    find: 'activations.relu',
    replace: '(x: Variable) => x',
    says: 'The gradient gets through, since nothing is in its way: without a bend ten layers are one straight line, which cannot tell inside from outside.',
  },
  'bends once': {
    find: 'others.reduce((h, layer) => dense(activation(h), layer), dense(x, first))',
    replace:
      'others.reduce((h, layer) => dense(h, layer), dense(activation(dense(x, first)), others[0]))',
    says: 'Only the first layer is bent. What is behind it is one straight layer, however many there are.',
  },
})
