import * as activations from '@neuralings/activations'
import { tensor } from '@neuralings/tensor'
import { testOptions } from '../../../test/support/options.ts'
import { elementwise } from './elementwise.ts'

const { softmax, logSoftmax, curve, relu } = activations
const x = tensor([1, 2])

testOptions(activations, {
  calls: {
    // Also those that have none: gelu(x, { approximate: 'tanh' }) is another function in PyTorch, and here geluTanh.
    ...Object.fromEntries(
      elementwise.map(activation => [activation.name, (options: never) => activation(x, options)]),
    ),
    softmax: options => softmax(x, options),
    logSoftmax: options => logSoftmax(x, options),
    curve: options => curve(relu, options),
  },
  without: 'silu activation activations',
})
