// A scan: a cell reads a sequence step by step, from its start or back from its end, and hands its state on. JAX: lax.scan.

import { concat, type Variable } from '@neuralings/autograd'

/** What a cell carries from step to step: h, [N, H]. */
export interface State {
  h: Variable
}

/** What comes out at every step, T × [N, H], and the state behind the last. */
interface Scan<S> {
  outputs: Variable[]
  state: S
}

type Step<S> = (x: Variable, state: S) => S

/** From the first step to the last. */
export function scan<S extends State>(
  sequence: readonly Variable[],
  start: S,
  step: Step<S>,
): Scan<S> {
  let state = start
  const outputs = sequence.map(x => {
    state = step(x, state)
    return state.h
  })
  return { outputs, state }
}

/** From the last step to the first; the outputs are in the order of the sequence. */
export function scanBack<S extends State>(
  sequence: readonly Variable[],
  start: S,
  step: Step<S>,
): Scan<S> {
  const { outputs, state } = scan(sequence.toReversed(), start, step)
  return { outputs: outputs.toReversed(), state }
}

/** What was read in both directions, side by side at each step: T × [N, H] each → T × [N, directions·H]. */
export function sideBySide(scans: readonly Scan<State>[]): Variable[] {
  const [{ outputs }, ...others] = scans
  if (others.length === 0) return outputs
  return outputs.map((h, t) => concat([h, ...others.map(scan => scan.outputs[t])], { dim: -1 }))
}
