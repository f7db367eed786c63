// A cell walks along a sequence, or back from its end: it reads one step after the other, and hands its state on.

import { concat, type Variable } from '@neuralings/autograd'

/** What a cell carries from step to step: h, [N, H]. */
export interface State {
  h: Variable
}

/** What comes out at every step, T × [N, H], and the state behind the last. */
interface Way<S> {
  outputs: Variable[]
  state: S
}

type Step<S> = (x: Variable, state: S) => S

/** From the first step to the last. */
export function walk<S extends State>(
  sequence: readonly Variable[],
  start: S,
  step: Step<S>,
): Way<S> {
  let state = start
  const outputs = sequence.map(x => {
    state = step(x, state)
    return state.h
  })
  return { outputs, state }
}

/** From the last step to the first; the outputs are in the order of the sequence. */
export function walkBack<S extends State>(
  sequence: readonly Variable[],
  start: S,
  step: Step<S>,
): Way<S> {
  const { outputs, state } = walk(sequence.toReversed(), start, step)
  return { outputs: outputs.toReversed(), state }
}

/** What was heard on several ways, side by side at each step: T × [N, H] each → T × [N, ways·H]. */
export function sideBySide(ways: readonly Way<State>[]): Variable[] {
  const [{ outputs }, ...others] = ways
  if (others.length === 0) return outputs
  return outputs.map((h, t) => concat([h, ...others.map(way => way.outputs[t])], { dim: -1 }))
}
