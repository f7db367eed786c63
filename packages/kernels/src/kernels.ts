// All kernels, typed: what both binaries export. Counts are whole numbers; what pointers point to is float32 unless said.
// An output may be one of the inputs that have its size. Kernels read up to 64 bytes behind an array, but never write
// there.

import type { Arithmetic, Functions, Pointer } from './elementwise.ts'

/** One number for each row, or for each column: [rows, cols] → [rows] or [cols] */
type Reduce = (rows: number, cols: number, x: Pointer, y: Pointer) => void

/** [rows, cols] → [rows, cols], row by row */
type Rows = (rows: number, cols: number, x: Pointer, y: Pointer) => void

/** The gradient of that, from y and the gradient g of what comes after. */
type RowsBack = (rows: number, cols: number, y: Pointer, g: Pointer, dx: Pointer) => void

interface Reductions {
  sumRows: Reduce
  sumColumns: Reduce
  /** NaN where there is one; −Infinity of nothing. */
  maxRows: Reduce
  maxColumns: Reduce
}

interface Matrices {
  /**
   * C = A B, or C += A B: A [m,k], B [k,n], C [m,n]. Strides count numbers: a transposed matrix, or a slice, is another
   * pair of strides. The columns of C lie side by side; C is neither A nor B.
   */
  gemm(
    ...args: [
      ...[m: number, n: number, k: number],
      ...[a: Pointer, aRow: number, aCol: number],
      ...[b: Pointer, bRow: number, bCol: number],
      ...[c: Pointer, cRow: number, accumulate: boolean],
    ]
  ): void
  /** y[c, r] = x[r, c]; the rows of x begin `xRow` numbers apart. y is not x. */
  transpose(rows: number, cols: number, x: Pointer, xRow: number, y: Pointer): void
}

/** Pictures: planes of numbers, row by row. Shifts and winners are int32 and count numbers. */
interface Pictures {
  /** Copies planes of [rows, cols] whose rows, and which themselves, lie so many numbers apart. */
  copyPlanes(
    ...args: [
      ...[planes: number, rows: number, cols: number],
      ...[x: Pointer, xRow: number, xPlane: number],
      ...[y: Pointer, yRow: number, yPlane: number],
    ]
  ): void
  /**
   * y[o, i, j] = bias[o] + Σₚ w[o, p] x[i · xRow + j + shifts[p]]; y [outputs, rows, cols], w [outputs, depth]. In `sums`
   * is room for two lines of (rows − 1) · xRow + cols numbers, rounded up to a multiple of 16.
   */
  slide(
    ...args: [
      ...[outputs: number, rows: number, cols: number, depth: number, w: Pointer, bias: Pointer],
      ...[x: Pointer, xRow: number, shifts: Pointer, y: Pointer, sums: Pointer],
    ]
  ): void
  /** dw[o, p] += Σ g[o, q] x[q + shifts[p]] over q < n. Shifts are read on to the next multiple of 4. */
  slideWeights(
    ...args: [
      ...[outputs: number, n: number, depth: number, g: Pointer, gRow: number],
      ...[x: Pointer, shifts: Pointer, dw: Pointer],
    ]
  ): void
  /** The largest number of each window, or NaN, in y [planes, rows, cols]; in `winners` where in x it lies. */
  maxPool(
    ...args: [
      ...[planes: number, rows: number, cols: number],
      ...[height: number, width: number, down: number, right: number],
      ...[x: Pointer, xRow: number, xPlane: number],
      ...[y: Pointer, winners: Pointer],
    ]
  ): void
  /** dx[winners[i]] += g[i] */
  maxPoolBack(n: number, winners: Pointer, g: Pointer, dx: Pointer): void
}

/** A number of −Infinity becomes 0; a row of nothing else becomes NaN. */
interface RowFunctions {
  softmax: Rows
  softmaxBack: RowsBack
  /**
   * x[r] becomes softmax(scale · x[r]) over what row r sees: of its first `seen` + r numbers those whose mask is not 0.
   * All others become 0, as does a row that sees nothing. The mask is int32, its rows begin `maskRow` numbers apart; at
   * the address 0 there is none.
   */
  softmaxSeen(
    ...args: [
      ...[rows: number, cols: number, x: Pointer, scale: number, seen: number],
      ...[mask: Pointer, maskRow: number],
    ]
  ): void
  logSoftmax: Rows
  logSoftmaxBack: RowsBack
  /**
   * The mean over rows of −ln softmax(x)[label], and in d its gradient, (softmax(x) − 1 at the label) / rows. Labels
   * are int32, from 0 to cols − 1: nobody checks.
   */
  crossEntropy(rows: number, cols: number, x: Pointer, labels: Pointer, d: Pointer): number
  /** y = x̂ γ + β, where x̂ = (x − mean) rstd and rstd = 1 / √(variance + ε). Writes x̂, rstd and y. */
  layerNorm(
    ...args: [
      ...[rows: number, cols: number],
      ...[x: Pointer, gamma: Pointer, beta: Pointer, epsilon: number],
      ...[xhat: Pointer, rstd: Pointer, y: Pointer],
    ]
  ): void
  /** The gradients of x, γ and β. Writes all three; `dx` may be `g`. */
  layerNormBack(
    ...args: [
      ...[rows: number, cols: number],
      ...[xhat: Pointer, rstd: Pointer, gamma: Pointer, g: Pointer],
      ...[dx: Pointer, dgamma: Pointer, dbeta: Pointer],
    ]
  ): void
}

/** One step each, in place: p the parameters, g their gradients, to which weightDecay · p is added. */
interface Optimisers {
  /** p ← p − lr g */
  sgd(n: number, p: Pointer, g: Pointer, lr: number, weightDecay: number): void
  /** v ← momentum v + gain g, then p ← p − lr v, or p − lr (g + momentum v). A gain of 1 is no dampening. */
  sgdMomentum(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, v: Pointer],
      ...[lr: number, momentum: number, gain: number, nesterov: boolean, weightDecay: number],
    ]
  ): void
  /**
   * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², then p ← shrink p − lr (m / c₁) / (√(v / c₂) + ε), where c = 1 − βᵗ.
   * Adam has a shrink of 1; AdamW has 1 − lr · weightDecay, and then a weightDecay of 0.
   */
  adam(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, m: Pointer, v: Pointer],
      ...[lr: number, beta1: number, beta2: number, c1: number, c2: number, epsilon: number],
      ...[weightDecay: number, shrink: number],
    ]
  ): void
  /** s ← α s + (1 − α) g², then p ← p − lr g / (√s + ε) */
  rmsprop(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, s: Pointer],
      ...[lr: number, alpha: number, epsilon: number, weightDecay: number],
    ]
  ): void
  /** s ← s + g², then p ← p − lr g / (√s + ε) */
  adagrad(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, s: Pointer],
      ...[lr: number, epsilon: number, weightDecay: number],
    ]
  ): void
}

interface WordVectors {
  /**
   * Word2vec with negative sampling, an example after the other. Example i has used[i] inputs, from inputs[i · width] on,
   * and `choices` targets, of which the first is right: all int32, rows of `vectors` and of `contexts`, which are moved.
   * Returns the sum of all losses. In `work` there is room for two vectors.
   */
  wordVectors(
    ...args: [
      ...[count: number, width: number, choices: number, dim: number],
      ...[inputs: Pointer, used: Pointer, targets: Pointer],
      ...[vectors: Pointer, contexts: Pointer, rate: number, work: Pointer],
    ]
  ): number
}

export interface Kernels
  extends Arithmetic,
    Functions,
    Reductions,
    Matrices,
    Pictures,
    RowFunctions,
    Optimisers,
    WordVectors {}
