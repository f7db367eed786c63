// All kernels, typed: what both binaries export. Counts are whole numbers; what pointers point to is float32 unless said.
// An output may be one of the inputs that have its size. Kernels read up to 128 bytes behind an array, but never write
// there.

import type { Arithmetic, Functions, Pointer } from './elementwise.ts'
import type { ImageKernels } from './images.ts'
import type { Optimizers } from './optimizers.ts'
import type { Reductions, RowFunctions } from './rows.ts'
import type { Tables } from './tables.ts'

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

export interface Kernels
  extends Arithmetic,
    Functions,
    Reductions,
    Matrices,
    ImageKernels,
    RowFunctions,
    Optimizers,
    Tables {}
