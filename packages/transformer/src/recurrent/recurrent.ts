// What RNN, GRU and LSTM have in common: a cell walks along the sequence and hands its state from step to step; another one
// may walk the other way. Several layers read each other's states. The steps cannot be done side by side, which is one
// reason for attention.

import { select, stack, type Variable, variable } from '@neuralings/autograd'
import { Dropout, Module } from '@neuralings/nn-mlp'
import {
  described,
  type Rng,
  requireCounts,
  requireRng,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { type State, scan, scanBack, sideBySide } from './scan.ts'
import { type CellWeights, drawWeights } from './weights.ts'

export interface RecurrentOptions {
  rng: Rng
  numLayers?: number
  /** Whether sequences are [N, T, …], and not [T, N, …]. */
  batchFirst?: boolean
  /** Whether each layer walks there and back, and has heard the past and the future at every step: [..., 2·hidden]. */
  bidirectional?: boolean
  /** Whether sums have biases; true unless told otherwise. */
  bias?: boolean
  /** The probability with which numbers are dropped between two layers while training; 0 unless told otherwise. */
  dropout?: number
}

/** The outputs of the last layer at every step, and each layer's states after its last step: there, then back. */
export interface RecurrentOutput<S extends State> {
  output: Variable
  states: S[]
}

const optionNames = ['rng', 'numLayers', 'batchFirst', 'bidirectional', 'bias', 'dropout']

interface Sizes extends Record<'inputs' | 'hidden' | 'gates', number> {
  /** Names of options that not all have. */
  more?: readonly string[]
}

/** A layer that walks; classes that extend it say what a step is. */
export abstract class Recurrent<S extends State> extends Module {
  /** Those of layer 0, then of layer 1, …; if it is bidirectional, two of each: there and back. */
  readonly layers: readonly CellWeights[]
  readonly inputs: number
  readonly hidden: number
  readonly batchFirst: boolean
  readonly directions: 1 | 2
  readonly dropout: Dropout

  constructor({ inputs, hidden, gates, more = [] }: Sizes, options: RecurrentOptions) {
    super()
    const name = this.constructor.name
    const { rng, numLayers = 1, ...rest } = requireRng(options, name, [...optionNames, ...more])
    const { batchFirst = false, bidirectional = false, bias = true, dropout = 0 } = rest
    requireCounts({ inputs, hidden, numLayers }, name)
    this.directions = bidirectional ? 2 : 1
    this.layers = Array.from({ length: numLayers * this.directions }, (_, i) => {
      const width = i < this.directions ? inputs : hidden * this.directions
      return drawWeights({ gates, inputs: width, hidden, bias, rng })
    })
    this.inputs = inputs
    this.hidden = hidden
    this.batchFirst = batchFirst
    this.dropout = new Dropout(dropout, { rng })
  }

  /** The state before the first step, made of `nothing`: zeros [N, H]. */
  protected abstract start(nothing: Variable): S

  /** The state after one more input x [N, in]. */
  protected abstract step(x: Variable, state: S, weights: CellWeights): S

  /** The weights of layer 0 as weight_ih_l0, …, on the way back weight_ih_l0_reverse, …: PyTorch's names. */
  override *parts(): Generator<readonly [name: string, part: unknown]> {
    for (const [i, weights] of this.layers.entries()) {
      const layer = `L${Math.floor(i / this.directions)}${i % this.directions ? 'Reverse' : ''}`
      for (const [name, part] of Object.entries(weights)) yield [name + layer, part]
    }
    if (this.dropout.p > 0) yield ['dropout', this.dropout]
  }

  /** The output of the last layer at every step, from states of zeros. */
  override forward(x: Variable | Tensor): Variable {
    return this.run(x).output
  }

  /** As `forward`, with the states at the end; and from other states than zeros, as many, if they are given. */
  run(x: Variable | Tensor, states: readonly S[] = this.#startAll(x)): RecurrentOutput<S> {
    const dim = this.#timeOf(x)
    this.#checkStates(states)
    const times = Array.from({ length: x.shape[dim] }, (_, t) => t)
    let sequence = times.map(index => select(x, { dim, index })) // T × [N, in]
    const last: S[] = []
    for (let i = 0; i < this.layers.length; i += this.directions) {
      if (i > 0) sequence = sequence.map(h => this.dropout.forward(h))
      const scans = [scan, scanBack].slice(0, this.directions).map((read, d) => {
        const weights = this.layers[i + d]
        return read(sequence, states[i + d], (x, state) => this.step(x, state, weights))
      })
      last.push(...scans.map(({ state }) => state))
      sequence = sideBySide(scans) // T × [N, directions·H]
    }
    return { output: stack(sequence, { dim }), states: last }
  }

  #checkStates(states: readonly S[]): void {
    const { length } = this.layers
    if (Array.isArray(states) && states.length === length) return
    const each = this.directions === 2 ? 'layer and direction' : 'layer'
    const found = Array.isArray(states) ? states.length : described(states)
    throw new RangeError(`${this}: expected ${length} states, one for each ${each}, got ${found}`)
  }

  #startAll(x: Variable | Tensor): S[] {
    const batch = x.shape.toSpliced(this.#timeOf(x), 1).slice(0, -1)
    const { dtype } = this.layers[0].weightHh
    const nothing = variable(zeros([...batch, this.hidden], { dtype }), { requiresGrad: false })
    return this.layers.map(() => this.start(nothing))
  }

  /** Which dimension of `x` is time. Throws unless `x` is a sequence for this layer. */
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
