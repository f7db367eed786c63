import { abs } from '@neuralings/tensor'
import { indices, normal, testPairs } from '../../../../test/support/pairs.ts'

const [w, g, v] = [1, 2, 3].map(seed => () => normal([20, 33], seed))
const s = () => abs(normal([20, 33], 4))

const sgd = { lr: 0.1, momentum: 0.9, dampening: 0.3, nesterov: false, weightDecay: 0.1 }
const rmsprop = { lr: 0.1, alpha: 0.9, eps: 1e-8, weightDecay: 0.1, momentum: 0, centered: false }
const adam = { lr: 0.1, betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0.1, t: 3, shrink: 0.99 }

await testPairs(new URL('../..', import.meta.url), {
  sgdStep: {
    plain: () => [{ w: w(), g: g() }, sgd],
    momentum: () => [{ w: w(), g: g(), v: v() }, sgd],
    nesterov: () => [
      { w: w(), g: g(), v: v() },
      { ...sgd, nesterov: true },
    ],
  },
  rmspropStep: { plain: () => [{ w: w(), g: g(), s: s() }, rmsprop] },
  adagradStep: {
    plain: () => [
      { w: w(), g: g(), s: s() },
      { lr: 0.1, weightDecay: 0.1, eps: 1e-8 },
    ],
  },
  meanSurprise: { sequences: () => [normal([5, 8, 7]), indices([5, 8], 7)] },
  adamStep: { plain: () => [{ w: w(), g: g(), m: v(), v: s() }, adam] },
})
