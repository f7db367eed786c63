// Two spirals wind around each other, and no line keeps them apart. A network with two hidden layers finds a border.

import { tanh } from '@neuralings/activations'
import { MLP, summary } from '@neuralings/nn-mlp'
import { Adam, batches, bceWithLogits, fit } from '@neuralings/optim'
import { createRng, tensor } from '@neuralings/tensor'

const rng = createRng(7)

// 200 points, every other one on the second arm: a half turn further.
const arms = Array.from({ length: 200 }, (_, i) => i % 2)
const points = arms.map((arm, i) => {
  const turn = (i / 200) * 1.5
  const angle = 2 * Math.PI * (turn + arm / 2)
  const radius = 0.3 + turn
  return [radius * Math.cos(angle) + rng.normal(0, 0.03), radius * Math.sin(angle)]
})
const x = tensor(points) // [200, 2]
const y = tensor(arms.map(arm => [arm])) // [200, 1]

const model = new MLP([2, 24, 24, 1], { rng, activation: tanh })
console.log(summary(model, x))
// layer                 output    parameters
// MLP                   [200,1]          697
// ├─ 0  Linear(2, 24)   [200,24]          72
// ├─ 1  tanh
// ├─ 2  Linear(24, 24)  [200,24]         600
// ├─ 3  tanh
// └─ 4  Linear(24, 1)   [200,1]           25

const optimizer = new Adam(model.parameters(), { lr: 0.02 })
const rounds = batches({ x, y }, { batchSize: 50, rng })
const losses: number[] = []
for (const { loss } of fit({ model, loss: bceWithLogits, optimizer, batches: rounds, epochs: 150 }))
  losses.push(loss)
console.log(losses[0] > 0.5, losses[losses.length - 1] < 0.1) // true true

const logits = model.forward(x)
const right = arms.filter((arm, i) => logits.at(i, 0) > 0 === (arm === 1)).length
console.log(right > 195) // true
