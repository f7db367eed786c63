// Ten powers of x can bend through 12 noisy points exactly, and be far off between them. Three cures: more points, a
// penalty on large weights, and stopping early.

import { add, matmul, mul, type Variable, variable } from '@neuralings/autograd'
import { Adam, earlyStopping, fit, l2Penalty, leastSquares, mse } from '@neuralings/optim'
import { copyInto, createRng, type Tensor, tensor, zeros } from '@neuralings/tensor'

const rng = createRng(8)
const dtype = 'float64'

/** Points of a sine: x, x², …, x¹⁰ [N,10] and y [N]. The noise alone has a mean square of 0.09. */
function points(count: number) {
  const places = Array.from({ length: count }, () => rng.uniform(-1, 1))
  const powers = places.map(x => Array.from({ length: 10 }, (_, k) => x ** (k + 1)))
  const heights = places.map(x => Math.sin(3 * x) + rng.normal(0, 0.3))
  return { x: tensor(powers, { dtype }), y: tensor(heights, { dtype }) }
}
const [few, held, fresh, many] = [12, 30, 1000, 1000].map(points)

class Curve {
  weight = variable(zeros([10], { dtype }))
  bias = variable(zeros([], { dtype }))

  forward(x: Tensor): Variable {
    return add(matmul(x, this.weight), this.bias)
  }

  stateDict(): Record<string, Tensor> {
    return { weight: this.weight.data, bias: this.bias.data }
  }

  loadStateDict(state: Record<string, Tensor>): void {
    for (const [name, numbers] of Object.entries(this.stateDict())) copyInto(numbers, state[name])
  }
}

const miss = (curve: Curve, { x, y }: typeof few) => mse(curve.forward(x), y).item()
/** The mean squared miss on the 12 points, and on points that nobody has seen. */
const misses = (curve: Curve) => [few, fresh].map(data => miss(curve, data).toFixed(2))

function solve({ x, y }: typeof few): Curve {
  const curve = new Curve()
  curve.loadStateDict({ ...leastSquares(x, y) })
  return curve
}

/** Trains on the 12 points. */
const train = (model: Curve, { decay }: { decay: number }) =>
  fit({
    model,
    loss: (y, target) => add(mse(y, target), mul(decay, l2Penalty([model.weight]))),
    optimizer: new Adam([model.weight, model.bias], { lr: 0.05 }),
    batches: [few],
    epochs: 2000,
  })

console.log(misses(solve(few))) // [ '0.00', '10743…' ]

console.log(misses(solve(many))) // [ '0.14', '0.09' ]

const calm = new Curve()
for (const _ of train(calm, { decay: 0.01 }));
console.log(misses(calm)) // [ '0.15', '0.19' ]

const stopped = new Curve()
const stopping = earlyStopping({ patience: 50, model: stopped })
for (const _ of train(stopped, { decay: 0 })) if (stopping.step(miss(stopped, held))) break
stopping.restore()
console.log(misses(stopped)) // [ '0.15', '0.20' ]
