// A call of every kernel, with sizes and numbers that a seed chooses: what must not depend on the engine that runs it is
// compared on these. An array stands for the address at which it will lie.
import type { Kernels } from '@neuralings/kernels'
import { numbers } from './numbers.ts'

export type Argument = number | boolean | Float32Array | Int32Array
type Name = keyof Kernels

/** Room that a kernel needs for a while: what is left there may differ. */
export class Scratch extends Float32Array<ArrayBuffer> {}

/** What the makers below draw from: whole numbers and arrays, in one sequence. */
export class Draw {
  #seed: number

  constructor(seed: number) {
    this.#seed = seed
  }

  /** A whole number from `low` to `high`. */
  int(low: number, high: number): number {
    const [part] = numbers(1, { seed: ++this.#seed, size: 1 })
    return low + Math.floor(((part! + 1) / 2) * (high - low + 0.999))
  }

  /** How many numbers: few, with all rests of eight; now and then many. */
  size(): number {
    return this.int(0, 7) === 0 ? this.int(41, 400) : this.int(0, 40)
  }

  /** Numbers near 0, a few of them far out, tiny, infinite or none. */
  floats(length: number): Float32Array {
    const values = Float32Array.from(numbers(length, { seed: ++this.#seed }))
    const odd = [0, -0, 1e-42, -1e-30, 30, -87, 88, -101, 1e20, Infinity, -Infinity, NaN]
    const count = this.int(0, 3) === 0 && length > 0 ? this.int(1, 4) : 0
    for (let i = 0; i < count; i++)
      values[this.int(0, length - 1)] = odd[this.int(0, odd.length - 1)]!
    return values
  }

  /** As `floats`, but all ordinary, and none below 0. */
  squares(length: number): Float32Array {
    return Float32Array.from(numbers(length, { seed: ++this.#seed }), x => x * x)
  }

  ids(length: number, high: number): Int32Array {
    return Int32Array.from({ length }, () => this.int(0, high - 1))
  }
}

type Make = (draw: Draw) => Argument[]

const single: Make = draw => {
  const n = draw.size()
  return [n, draw.floats(n), draw.floats(n)]
}
const pair: Make = draw => {
  const n = draw.size()
  return [n, draw.floats(n), draw.floats(n), draw.floats(n)]
}
const withNumber: Make = draw => {
  const n = draw.size()
  return [n, draw.floats(n), draw.floats(1)[0]!, draw.floats(n)]
}
const steered: Make = draw => [...single(draw), 0.3]
const steeredBack: Make = draw => [...pair(draw), 0.3]

/** Rows, columns, a matrix, and what `more` puts behind it. */
function matrix(more: (draw: Draw, rows: number, cols: number) => Argument[]): Make {
  return draw => {
    const [rows, cols] = [draw.int(0, 20), draw.int(1, 40)]
    return [rows, cols, draw.floats(rows * cols), ...more(draw, rows, cols)]
  }
}

const withRow = matrix((draw, rows, cols) => [draw.floats(cols), draw.floats(rows * cols)])
const withColumn = matrix((draw, rows, cols) => [draw.floats(rows), draw.floats(rows * cols)])
const overRows = matrix((draw, rows) => [draw.floats(rows)])
const overColumns = matrix((draw, _, cols) => [draw.floats(cols)])
const rowwise = matrix((draw, rows, cols) => [draw.floats(rows * cols)])
const rowwiseBack = matrix((draw, rows, cols) => [
  draw.floats(rows * cols),
  draw.floats(rows * cols),
])

/** Parameters, gradients, and `remembered` more of each; then the numbers that steer. */
function step(remembered: number, ...steers: Argument[]): Make {
  return draw => {
    const n = draw.size()
    const arrays = Array.from({ length: remembered }, () => draw.squares(n))
    return [n, draw.floats(n), draw.floats(n), ...arrays, ...steers, draw.int(0, 1) * 0.1]
  }
}

/** The same maker for several kernels. */
function each<N extends Name>(names: readonly N[], make: Make): Record<N, Make> {
  return Object.fromEntries(names.map(name => [name, make])) as Record<N, Make>
}

const gemm: Make = draw => {
  const [m, n, k] = [draw.int(0, 40), draw.int(0, 70), draw.int(0, 7) ? draw.int(0, 40) : 300]
  const gap = draw.int(0, 3)
  const [aRow, aCol] = draw.int(0, 1) ? [1, m + gap] : [k + gap, 1]
  const [bRow, bCol] = draw.int(0, 1) ? [1, k + gap] : [n + gap, 1]
  const sizes = [(m + gap) * (k + gap), (k + gap) * (n + gap), m * (n + gap)]
  const [a, b, c] = sizes.map(size => draw.floats(size))
  return [m, n, k, a!, aRow!, aCol!, b!, bRow!, bCol!, c!, n + gap, draw.int(0, 1) === 1]
}

const transpose: Make = draw => {
  const [rows, cols] = [draw.int(1, 40), draw.int(1, 40)]
  return [rows, cols, draw.floats(rows * cols), cols, draw.floats(rows * cols)]
}

const copyPlanes: Make = draw => {
  const [planes, rows, cols] = [draw.int(1, 3), draw.int(1, 9), draw.int(1, 20)]
  const [xStep, yStep] = [draw.int(1, 2), draw.int(1, 2)]
  const [xRow, yRow] = [cols * xStep + 1, cols * yStep + 2]
  const [x, y] = [xRow, yRow].map(row => draw.floats(planes * rows * row))
  return [planes, rows, cols, x!, xRow, xStep, rows * xRow, y!, yRow, yStep, rows * yRow]
}

/** A picture of several channels as one line, and what a table of 3 × 3 sees of it from each place. */
function line(draw: Draw) {
  const rows = draw.int(0, 5) ? draw.int(1, 12) : 99
  const [cols, channels] = [draw.int(1, 14), draw.int(1, 2)]
  const [xRow, depth] = [cols + 2, 9 * channels]
  const shifts = Int32Array.from({ length: depth + 3 }, (_, p) => {
    const [channel, place] = [Math.floor(p / 9) % channels, p % 9]
    return (channel * (rows + 2) + Math.floor(place / 3)) * xRow + (place % 3)
  })
  const x = draw.floats(channels * (rows + 2) * xRow)
  return { rows, cols, xRow, depth, shifts, x }
}

const slide: Make = draw => {
  const { rows, cols, xRow, depth, shifts, x } = line(draw)
  const outputs = draw.int(1, 9)
  const panels = Math.ceil(outputs / 4) * 4
  const sums = new Scratch(new ArrayBuffer(16 * Math.ceil((rows * xRow) / 16) * 16))
  return [
    ...[outputs, rows, cols, depth, draw.floats(panels * depth), draw.floats(panels)],
    ...[x, xRow, shifts, draw.floats(outputs * rows * cols), cols, 1, rows * cols, sums],
  ]
}

const slideWeights: Make = draw => {
  const { rows, cols, xRow, depth, shifts, x } = line(draw)
  const [outputs, n] = [draw.int(1, 9), (rows - 1) * xRow + cols]
  const g = draw.floats(outputs * n)
  return [outputs, n, depth, g, n, x, shifts, draw.floats(outputs * depth)]
}

const maxPool: Make = draw => {
  const [planes, rows, cols] = [draw.int(1, 3), draw.int(1, 6), draw.int(1, 12)]
  const [height, width] = draw.int(0, 1) ? [2, 2] : [draw.int(1, 3), draw.int(1, 3)]
  const [down, right] = draw.int(0, 1) ? [2, 2] : [draw.int(1, 3), draw.int(1, 3)]
  const [xRow, xRows] = [(cols - 1) * right + width, (rows - 1) * down + height]
  const [x, places] = [draw.floats(planes * xRows * xRow), planes * rows * cols]
  return [
    ...[planes, rows, cols, height, width, down, right, x, xRow, xRows * xRow],
    ...[draw.floats(places), draw.int(0, 3) ? new Int32Array(places) : 0],
  ]
}

const maxPoolBack: Make = draw => {
  const n = draw.size()
  return [n, draw.ids(n, 50), draw.floats(n), draw.floats(50)]
}

/** Planes that are cut into sections, and room for a line; `back`, what arrived at the sections comes first. */
function sections(back: boolean): Make {
  return draw => {
    const [planes, height, width] = [draw.int(1, 3), draw.int(1, 9), draw.int(1, 20)]
    const [rows, cols] = [draw.int(1, 4), draw.int(1, 6)]
    const cut = (length: number, step: number) => {
      const start = draw.int(0, length - 1)
      return [step * start, step * draw.int(start + 1, length), draw.int(1, 9)]
    }
    const down = Array.from({ length: rows }, () => cut(height, 4 * width))
    const across = Array.from({ length: cols }, () => cut(width, 4))
    const table = Int32Array.from([...down, ...across].flat())
    const pictures = draw.floats(planes * height * width)
    const means = draw.floats(planes * rows * cols)
    const [from, to] = back ? [means, pictures] : [pictures, means]
    const line = new Scratch(new ArrayBuffer(4 * width))
    return [planes, height, width, rows, cols, table, from, line, to]
  }
}

const softmaxSeen: Make = draw => {
  const [rows, cols] = [draw.int(1, 10), draw.int(1, 40)]
  const mask = draw.int(0, 1) ? draw.ids(rows * cols, 2) : 0
  return [rows, cols, draw.floats(rows * cols), 0.3, draw.int(0, cols), mask, cols]
}

const crossEntropy: Make = draw => {
  const [rows, cols] = [draw.int(1, 10), draw.int(1, 40)]
  const size = rows * cols
  return [rows, cols, draw.floats(size), draw.ids(rows, cols), draw.floats(size)]
}

const layerNorm = matrix((draw, rows, cols) => [
  ...[draw.floats(cols), draw.floats(cols), 1e-5, draw.floats(4 * rows), draw.floats(rows * cols)],
])
const layerNormBack = matrix((draw, rows, cols) => [
  ...[draw.floats(4 * rows), draw.floats(cols), draw.floats(rows * cols)],
  ...[draw.floats(rows * cols), draw.floats(cols), draw.floats(cols)],
])

const gatherRows: Make = draw => {
  const [count, dim] = [draw.int(0, 9), draw.int(1, 40)]
  return [count, dim, draw.floats(7 * dim), draw.ids(count, 7), draw.floats(count * dim)]
}
const scatterRows: Make = draw => {
  const [count, dim] = [draw.int(0, 9), draw.int(1, 40)]
  return [count, dim, draw.floats(count * dim), draw.ids(count, 7), 3, draw.floats(7 * dim)]
}

const wordVectors: Make = draw => {
  const [count, width, choices, dim] = [draw.int(0, 5), draw.int(1, 4), 3, draw.int(1, 40)]
  const used = Int32Array.from({ length: count }, () => draw.int(1, width))
  return [
    ...[count, width, choices, dim, draw.ids(count * width, 9), used, draw.ids(count * 3, 9)],
    ...[draw.squares(9 * dim), draw.floats(9 * dim), 0.05, new Scratch(new ArrayBuffer(8 * dim))],
  ]
}

/** A maker of arguments for each. */
export const calls: Record<Name, Make> = {
  ...each(['add', 'sub', 'mul', 'div', 'maximum', 'minimum'], pair),
  ...each(['addScalar', 'subScalar', 'mulScalar', 'divScalar'], withNumber),
  ...each(['maximumScalar', 'minimumScalar', 'subFrom', 'divInto'], withNumber),
  ...each(['addRow', 'subRow', 'mulRow', 'divRow'], withRow),
  ...each(['addColumn', 'subColumn', 'mulColumn', 'divColumn'], withColumn),
  ...each(['neg', 'abs', 'sign', 'square', 'sqrt', 'rsqrt', 'reciprocal'], single),
  ...each(['exp', 'log', 'erf', 'tanh', 'sigmoid', 'relu', 'gelu', 'geluTanh', 'silu'], single),
  ...each(['tanhBack', 'sigmoidBack', 'reluBack', 'geluBack', 'geluTanhBack', 'siluBack'], pair),
  ...each(['leakyRelu', 'elu'], steered),
  ...each(['leakyReluBack', 'eluBack'], steeredBack),
  ...each(['sumRows', 'maxRows'], overRows),
  ...each(['sumColumns', 'maxColumns'], overColumns),
  ...{ transpose, gemm, copyPlanes, slide, slideWeights, maxPool, maxPoolBack },
  ...{ means: sections(false), meansBack: sections(true) },
  ...each(['softmax', 'logSoftmax'], rowwise),
  ...each(['softmaxBack', 'logSoftmaxBack'], rowwiseBack),
  ...{ softmaxSeen, crossEntropy, layerNorm, layerNormBack },
  sgd: step(0, 0.05),
  sgdMomentum: draw => [...step(1, 0.05, 0.9, 0.7, true)(draw)],
  adam: draw => [...step(2, 0.01, 0.9, 0.999, 0.3, 0.02, 1e-8)(draw), 0.99],
  rmsprop: step(1, 0.01, 0.99, 1e-8),
  adagrad: step(1, 0.01, 1e-8),
  ...{ gatherRows, scatterRows, wordVectors },
}
