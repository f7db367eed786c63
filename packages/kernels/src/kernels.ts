// The exports of both binaries, typed. Every `…` of type Pointer is a byte address in the engine's memory, divisible by
// 4; counts are whole numbers; numbers are float32 unless said. An output may be one of the inputs of the same size.

type Pointer = number

export interface Kernels {
  /** C = A B, or C += A B. Strides count numbers; the columns of C lie side by side. */
  gemm(
    ...args: [
      ...[m: number, n: number, k: number],
      ...[a: Pointer, aRow: number, aCol: number],
      ...[b: Pointer, bRow: number, bCol: number],
      ...[c: Pointer, cRow: number, accumulate: boolean],
    ]
  ): void

  add: Pairs
  mul: Pairs
  addRow: Rows

  relu: Unary
  /** Takes x, or y. */
  reluBack: Back

  sum(n: number, x: Pointer): number
  sumColumns: Reduce
}

/** y = a ∘ b */
export type Pairs = (n: number, a: Pointer, b: Pointer, y: Pointer) => void

/** y[r, c] = x[r, c] ∘ row[c] */
export type Rows = (rows: number, cols: number, x: Pointer, row: Pointer, y: Pointer) => void

/** y = f(x) */
export type Unary = (n: number, x: Pointer, y: Pointer) => void

/** dx = g · f′ */
export type Back = (n: number, xOrY: Pointer, g: Pointer, dx: Pointer) => void

/** [rows, cols] → one number for each row, or for each column */
export type Reduce = (rows: number, cols: number, x: Pointer, y: Pointer) => void
