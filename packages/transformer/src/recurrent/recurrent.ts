// What RNN, GRU and LSTM have in common: a cell walks along the sequence and hands its state from step to step. Several
// layers read each other's states. The steps can't be done side by side, which is why attention was wanted.

import { select, stack, type Variable, variable } from '@neuralings/autograd'
import { Module, parameter } from '@neuralings/nn-mlp'
import { type Rng, rand, type Tensor, zeros } from '@neuralings/tensor'
import { checkSizes, withRng } from '../check.ts'

/** The weights of a cell: for the input, and for what it remembers. One block of H rows for each gate. */
export interface CellWeights {
  weightIh: Variable | Tensor
  weightHh: Variable | Tensor
  biasIh?: Variable | Tensor | null
  biasHh?: Variable | Tensor | null
}

/** What a cell carries from step to step: h, [N, H]. */
export interface State {
  h: Variable
}

export interface RecurrentOptions {
  rng: Rng
  numLayers?: number
  /** Whether sequences are [N, T, …], and not [T, N, …]. */
  batchFirst?: boolean
}

/** The outputs of the last layer at every step, and each layer's state after the last step. */
export interface Walk<S extends State> {
  output: Variable
  states: S[]
}

/** A layer that walks; what a step is, a class that extends it says. */
export abstract class Recurrent<S extends State> extends Module {
  readonly layers: readonly CellWeights[]
  readonly inputs: number
  readonly hidden: number
  readonly batchFirst: boolean

  constructor(
    { inputs, hidden, gates }: Record<'inputs' | 'hidden' | 'gates', number>,
    options: RecurrentOptions,
  ) {
    super()
    const { rng, numLayers = 1, batchFirst = false } = withRng(this.constructor.name, options)
    checkSizes(this.constructor.name, { inputs, hidden, numLayers })
    const rows = gates * hidden
    this.layers = Array.from({ length: numLayers }, (_, l) =>
      drawWeights({ rows, inputs: l === 0 ? inputs : hidden, hidden, rng }),
    )
    this.inputs = inputs
    this.hidden = hidden
    this.batchFirst = batchFirst
  }

  /** The state before the first step, made of `nothing`: zeros [N, H]. */
  protected abstract start(nothing: Variable): S

  /** The state after one more input x [N, in]. */
  protected abstract step(x: Variable, state: S, weights: CellWeights): S

  /** The weights of layer 0 as weight_ih_l0, …, those of layer 1 as weight_ih_l1, …: PyTorch's names. */
  override *parts(): Generator<readonly [name: string, part: unknown]> {
    for (const [l, weights] of this.layers.entries())
      for (const [name, part] of Object.entries(weights)) yield [`${name}L${l}`, part]
  }

  /** The output of the last layer at every step, from a state of zeros. */
  override forward(x: Variable | Tensor): Variable {
    return this.run(x).output
  }

  /** As `forward`, with the states at the end; and from other states than zeros, one for each layer, if they are given. */
  run(x: Variable | Tensor, states: readonly S[] = this.#startAll(x)): Walk<S> {
    const dim = this.#timeOf(x)
    this.#checkStates(states)
    const times = Array.from({ length: x.shape[dim] }, (_, t) => t)
    let sequence = times.map(index => select(x, { dim, index })) // T × [N, in]
    const last = this.layers.map((weights, l) => {
      let state = states[l]
      sequence = sequence.map(input => {
        state = this.step(input, state, weights)
        return state.h // [N, H]
      })
      return state
    })
    return { output: stack(sequence, { dim }), states: last }
  }

  #checkStates({ length }: readonly S[]): void {
    if (length === this.layers.length) return
    const wanted = `${this.layers.length} states, one for each layer`
    throw new RangeError(`${this}: expected ${wanted}, got ${length}`)
  }

  #startAll(x: Variable | Tensor): S[] {
    const batch = x.shape.toSpliced(this.#timeOf(x), 1).slice(0, -1)
    const { dtype } = this.layers[0].weightHh
    const nothing = variable(zeros([...batch, this.hidden], { dtype }), { requiresGrad: false })
    return this.layers.map(() => this.start(nothing))
  }

  /** Which dimension of `x` is time. Throws when `x` is no sequence for this layer. */
  #timeOf({ shape }: Variable | Tensor): number {
    const dim = this.batchFirst ? shape.length - 2 : 0
    const isSequence = shape.length === 2 || shape.length === 3
    if (isSequence && shape.at(-1) === this.inputs && shape[dim] >= 1) return dim
    const batched = this.batchFirst ? 'N, T' : 'T, N'
    const wanted = `[${batched}, ${this.inputs}] or [T, ${this.inputs}], T ≥ 1`
    throw new RangeError(`${this}: expected a sequence of shape ${wanted}, got [${shape}]`)
  }

  override toString(): string {
    return `${this.constructor.name}(${this.inputs}, ${this.hidden})`
  }
}

function drawWeights({
  rows,
  inputs,
  hidden,
  rng,
}: Record<'rows' | 'inputs' | 'hidden', number> & { rng: Rng }): CellWeights {
  const bound = 1 / Math.sqrt(hidden)
  const draw = (shape: number[]) => parameter(rand(shape, { rng, low: -bound, high: bound }))
  return {
    weightIh: draw([rows, inputs]),
    weightHh: draw([rows, hidden]),
    biasIh: draw([rows]),
    biasHh: draw([rows]),
  }
}
