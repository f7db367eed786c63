// The ways to take a step: the optimizers of `@neuralings/optim`, as functions from one moment to the next. What an
// optimizer remembers is part of the moment, so that any step can be taken back.
import { type Variable, variable } from '@neuralings/autograd'
import { Adam, type Optimizer, RMSProp, SGD } from '@neuralings/optim'
import type { Point } from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'

export type MethodName = 'SGD' | 'momentum' | 'RMSProp' | 'Adam'

/** What an optimizer remembers, as plain numbers by name. */
export type Memory = Readonly<Record<string, unknown>>

const makers: Record<MethodName, (parameters: Variable[], lr: number) => Optimizer> = {
  SGD: (parameters, lr) => new SGD(parameters, { lr }),
  momentum: (parameters, lr) => new SGD(parameters, { lr, momentum: 0.8 }),
  RMSProp: (parameters, lr) => new RMSProp(parameters, { lr }),
  Adam: (parameters, lr) => new Adam(parameters, { lr }),
}

export const methodNames = Object.keys(makers) as MethodName[]

interface Going {
  method: MethodName
  rate: number
  gradient: Point
  memory: Memory
}

/** The place and the memory after one step from `place`. */
export function stepFrom(
  place: Point,
  { method, rate, gradient, memory }: Going,
): { place: Point; memory: Memory } {
  const w = variable(tensor(place, { dtype: 'float64' }))
  const optimizer = makers[method]([w], rate)
  if (Object.keys(memory).length > 0) recall(optimizer, memory)
  w.grad = tensor(gradient, { dtype: 'float64' })
  optimizer.step()
  const [x, y] = w.data.toArray() as [number, number]
  const state = Object.entries(optimizer.stateDict())
  const kept = Object.fromEntries(state.map(([name, numbers]) => [name, numbers.toArray()]))
  optimizer.dispose()
  return { place: [x, y], memory: kept }
}

/** The rate is the knob's, whatever it was when the memory was made. */
function recall(optimizer: Optimizer, memory: Memory): void {
  const own = optimizer.stateDict()
  const state = Object.entries({ ...memory, lr: optimizer.lr }).map(([name, numbers]) => [
    name,
    tensor(numbers as number | number[], { dtype: own[name].dtype }),
  ])
  optimizer.loadStateDict(Object.fromEntries(state))
}
