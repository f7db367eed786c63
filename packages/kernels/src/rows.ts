// The kernels that go through matrices row by row, or column by column: sums, softmax, losses, layer normalisation.

import type { Pointer } from './elementwise.ts'

/** One number for each row, or for each column: [rows, cols] → [rows] or [cols] */
type Reduce = (rows: number, cols: number, x: Pointer, y: Pointer) => void

/** [rows, cols] → [rows, cols], row by row */
type Rows = (rows: number, cols: number, x: Pointer, y: Pointer) => void

/** The gradient of that, from y and the gradient g of what comes after. */
type RowsBack = (rows: number, cols: number, y: Pointer, g: Pointer, dx: Pointer) => void

export interface Reductions {
  sumRows: Reduce
  sumColumns: Reduce
  /** NaN where there is one; −Infinity of nothing. */
  maxRows: Reduce
  maxColumns: Reduce
}

/** A number of −Infinity becomes 0; a row of nothing else becomes NaN. */
export interface RowFunctions {
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
  /**
   * y = x̂ γ + β, where x̂ = (x − mean) rstd and rstd = 1 / √(variance + ε). Writes y, and four numbers of each row into
   * `kept`, for the way back.
   */
  layerNorm(
    ...args: [
      ...[rows: number, cols: number],
      ...[x: Pointer, gamma: Pointer, beta: Pointer, epsilon: number],
      ...[kept: Pointer, y: Pointer],
    ]
  ): void
  /** The gradients of x, γ and β. Writes all three; `dx` may be `g`. */
  layerNormBack(
    ...args: [
      ...[rows: number, cols: number],
      ...[x: Pointer, kept: Pointer, gamma: Pointer, g: Pointer],
      ...[dx: Pointer, dgamma: Pointer, dbeta: Pointer],
    ]
  ): void
}
