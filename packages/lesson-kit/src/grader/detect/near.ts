// When two numbers count as the same, calculated in another way.

/** Whether x is y within 1e-5 of it, or within a millionth of `scale`, the size of the numbers around them. */
export const isNear = (x: number, y: number, scale = 0.1): boolean =>
  x === y || (Number.isFinite(y) && Math.abs(x - y) <= 1e-6 * scale + 1e-5 * Math.abs(y))
