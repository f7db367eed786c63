// How the digits lie in the asset: labels first, one byte each, then images, one byte a pixel, row by row.

/** How many digits there are to learn from, and how many held out. */
export const digitCounts = { train: 10_000, test: 2_000 } as const

/** Pixels of a digit: 28 × 28. */
export const digitSize = 784
