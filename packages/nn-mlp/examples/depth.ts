// Why deep networks need help. Twenty layers of sigmoids, one after the other: what is left of a gradient at the first?
// And what, when each layer only adds to what arrives, and looks at it in normalised form?

import { sigmoid } from '@neuralings/activations'
import { mean, square } from '@neuralings/autograd'
import { LayerNorm, Linear, Residual, Sequential } from '@neuralings/nn-mlp'
import { createRng, randn, square as squared, sum } from '@neuralings/tensor'

const width = 16
const input = randn([32, width], { rng: createRng(1) })

/** The size of the gradient that arrives at the first layer, as a power of ten. */
function gradientAtFirst(first: Linear, net: Sequential): string {
  mean(square(net.forward(input))).backward()
  const size = Math.sqrt(sum(squared(first.weight.grad!)).item())
  return `10^${Math.round(Math.log10(size))}`
}

const rng = createRng(2)
const layers = () => Array.from({ length: 20 }, () => new Linear(width, width, { rng }))

const plain = layers()
const tower = new Sequential(...plain.flatMap(layer => [layer, sigmoid]))
console.log('plain   ', gradientAtFirst(plain[0], tower)) // plain    10^-18

const helped = layers()
const blocks = helped.map(
  layer => new Residual(new Sequential(new LayerNorm(width), layer, sigmoid)),
)
console.log('residual', gradientAtFirst(helped[0], new Sequential(...blocks))) // residual 10^0
