// A ravine, steep across and nearly flat along. Plain descent must take steps so short that it hardly moves along it.
// How many steps does each optimizer need from the same start, at the best of some learning rates?

import { add, mul, square, sub, type Variable, variable } from '@neuralings/autograd'
import { Adagrad, Adam, type Optimizer, RMSProp, SGD } from '@neuralings/optim'

/** The height at (x, y): the ravine runs along x = y, down to 0 at (0, 0). */
function height([x, y]: Variable[]): Variable {
  return add(mul(100, square(sub(x, y))), square(add(x, y)))
}

type Make = (place: Variable[], options: { lr: number }) => Optimizer

/** How many steps lead below a thousandth; Infinity if 2,000 do not. */
function stepsOf(make: Make, lr: number): number {
  const place = [2, 1].map(value => variable(value, { dtype: 'float64' }))
  const optimizer = make(place, { lr })
  for (let step = 0; step < 2000; step++) {
    optimizer.zeroGrad()
    const loss = height(place)
    if (loss.item() < 0.001) return step
    loss.backward()
    optimizer.step()
  }
  return Infinity
}

function best(make: Make): string {
  const rates = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
  const steps = rates.map(lr => stepsOf(make, lr))
  const least = Math.min(...steps)
  return `${least} steps, lr ${rates[steps.indexOf(least)]}`
}

console.log(best((place, { lr }) => new SGD(place, { lr }))) // 378 steps, lr 0.003
console.log(best((place, { lr }) => new SGD(place, { lr, momentum: 0.9 }))) // 64 steps, lr 0.001
console.log(best((place, options) => new Adagrad(place, options))) // 339 steps, lr 1
console.log(best((place, options) => new RMSProp(place, options))) // 224 steps, lr 0.1
console.log(best((place, options) => new Adam(place, options))) // 90 steps, lr 1
