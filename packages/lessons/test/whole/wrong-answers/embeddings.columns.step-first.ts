// wrong: step before backward
// should hear: Nothing moves
import { type Variable, variable } from '@neuralings/autograd'
import { Adam, mse } from '@neuralings/optim'
import { type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'
import { dense } from '../training/spirals.ts'
import { embedding } from './lookup.ts'

/** A row for each month, table [12, 2], and a layer on top: w [2, 2], b [2]. */
export interface Model {
  table: Variable
  w: Variable
  b: Variable
}

/** The columns of a year-book: month [N], from 0 to 11, and weather [N, 2], temperature and daylight. */
export interface Columns {
  month: Tensor
  weather: Tensor
}

/** The weather [N, 2] that the model expects in each month [N]. */
export function predict(month: Tensor, { table, w, b }: Model): Variable {
  return dense(embedding(month, table), w, b)
}

/** Learns the table of the months from their weather, and returns it: [12, 2]. */
export function trainMonths(
  { month, weather }: Columns,
  { rng, steps }: { rng: Rng; steps: number },
): Tensor {
  const table = variable(randn([12, 2], { rng, std: 0.1 }))
  const model = { table, w: variable(randn([2, 2], { rng })), b: variable(zeros([2])) }
  const optimizer = new Adam(Object.values(model), { lr: 0.03 })
  for (let step = 0; step < steps; step++) {
    optimizer.step()
    mse(predict(month, model), weather).backward()
    optimizer.zeroGrad()
  }
  return table.data
}
