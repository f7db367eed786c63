// The kernels for images, planes of numbers, row by row: convolution and pooling.

import type { Pointer } from './elementwise.ts'

/** Shifts and winners are int32 and count numbers. */
export interface ImageKernels {
  /** Copies planes of [rows, cols] whose numbers and rows, and which themselves, lie so many numbers apart. */
  copyPlanes(
    ...args: [
      ...[planes: number, rows: number, cols: number],
      ...[x: Pointer, xRow: number, xStep: number, xPlane: number],
      ...[y: Pointer, yRow: number, yStep: number, yPlane: number],
    ]
  ): void
  /**
   * y[o, i, j] = bias[o] + Σₚ w[o, p] x[i · xRow + j + shifts[p]]; the numbers, rows and planes of y lie so far apart.
   * w comes in panels of four outputs, [⌈outputs / 4⌉, depth, 4]. In `sums` is room for four lines of (rows − 1) · xRow + cols numbers, rounded up
   * to a multiple of 16.
   */
  slide(
    ...args: [
      ...[outputs: number, rows: number, cols: number, depth: number, w: Pointer, bias: Pointer],
      ...[x: Pointer, xRow: number, shifts: Pointer],
      ...[y: Pointer, yRow: number, yStep: number, yPlane: number],
      sums: Pointer,
    ]
  ): void
  /** dw[o, p] += Σ g[o, q] x[q + shifts[p]] over q < n. Shifts are read on to the next multiple of 4. */
  slideWeights(
    ...args: [
      ...[outputs: number, n: number, depth: number, g: Pointer, gRow: number],
      ...[x: Pointer, shifts: Pointer, dw: Pointer],
    ]
  ): void
  /** The largest number of each window, or NaN, in y [planes, rows, cols]; in `winners`, unless 0, where in x it lies. */
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
  /**
   * The mean of each section, in y [planes, rows, cols]. The sections down, then those across, are int32 [rows + cols, 3]:
   * where they begin and end, in bytes from the first pixel, and how many pixels count. In `line` is room for `width` numbers.
   */
  means(
    ...args: [
      ...[planes: number, height: number, width: number],
      ...[rows: number, cols: number, sections: Pointer],
      ...[x: Pointer, line: Pointer, y: Pointer],
    ]
  ): void
  /** dx += g / n over the pixels of each section. */
  meansBack(
    ...args: [
      ...[planes: number, height: number, width: number],
      ...[rows: number, cols: number, sections: Pointer],
      ...[g: Pointer, line: Pointer, dx: Pointer],
    ]
  ): void
}
