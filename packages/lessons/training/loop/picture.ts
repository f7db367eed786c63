import { mul, variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { mse, SGD } from '@neuralings/optim'
import { tensor } from '@neuralings/tensor'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: [1, 2, 3, 4, 5, 6, 7, 8],
  xLabel: 'step',
  log: true,
  yours: ({ fit }) => {
    const w = variable([0])
    const batches = [{ x: tensor([1, 2]), y: tensor([3, 6]) }]
    const options = { loss: mse, optimizer: new SGD([w], { lr: 0.1 }), batches, epochs: 8 }
    return Array.from(fit({ ...options, model: x => mul(x, w) }), ({ loss }) => loss)
  },
  wanted: step => 22.5 / 4 ** (step - 1),
  caption: 'the loss of your loop: a quarter at each step',
})
