// Training as a chain of moments. A moment holds all that plain gradient descent knows, its weights, and is
// never changed; the next one is worked out from it. So going back is looking at the moment before.
import { sigmoid } from '@neuralings/activations'
import { noGrad } from '@neuralings/autograd'
import { MLP } from '@neuralings/nn-mlp'
import { bceWithLogits, SGD } from '@neuralings/optim'
import type { Point } from '@neuralings/plots'
import { createRng, type Tensor, tensor } from '@neuralings/tensor'

import { dataSets } from './data.ts'
import { bends, type Setup, sizesOf } from './setup.ts'

export interface Moment {
  step: number
  loss: number
  /** Share of the points on the right side of the border. */
  accuracy: number
  weights: Readonly<Record<string, Tensor>>
  before?: Moment
}

/** A network that has learnt nothing: the same seed deals the same weights. */
export function begin(setup: Setup): Moment {
  return momentOf(build(setup), { setup, step: 0 })
}

/** The moment some steps later: each goes down the gradient of the loss over all points. */
export function advance(before: Moment, { setup, steps }: { setup: Setup; steps: number }): Moment {
  const { x, y } = dataSets[setup.data]
  const network = restore(setup, before)
  const optimizer = new SGD(network.parameters(), { lr: setup.rate })
  for (let i = 0; i < steps; i++) {
    optimizer.zeroGrad()
    bceWithLogits(network.forward(x), y).backward()
    optimizer.step()
  }
  return { ...momentOf(network, { setup, step: before.step + steps }), before }
}

/** How likely class 1 is at each place. */
export function probabilities(
  moment: Moment,
  { setup, places }: { setup: Setup; places: Point[] },
): number[] {
  const logits = noGrad(() => restore(setup, moment).forward(tensor(places)))
  return Array.from(logits.data.data, logit => sigmoid.f(logit))
}

/** All moments up to this one, oldest first. */
export function historyOf(moment: Moment): Moment[] {
  const moments: Moment[] = []
  for (let at: Moment | undefined = moment; at; at = at.before) moments.push(at)
  return moments.reverse()
}

function build(setup: Setup): MLP {
  return new MLP(sizesOf(setup), {
    rng: createRng(setup.seed),
    activation: bends[setup.activation],
  })
}

function restore(setup: Setup, { weights }: Moment): MLP {
  const network = build(setup)
  network.loadStateDict(weights)
  return network
}

/** How the network does on all points now. */
function momentOf(network: MLP, { setup, step }: { setup: Setup; step: number }): Moment {
  const { x, y, labels } = dataSets[setup.data]
  const logits = noGrad(() => network.forward(x))
  const right = labels.filter((label, i) => Number(logits.at(i, 0) > 0) === label)
  return {
    step,
    loss: noGrad(() => bceWithLogits(logits, y)).item(),
    accuracy: right.length / labels.length,
    weights: network.stateDict(),
  }
}
