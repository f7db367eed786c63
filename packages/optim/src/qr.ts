// Solving equations with mirrors. A mirror changes no length, so it magnifies no imprecision; well aimed, it lays a whole
// column on one axis. Column after column, the equations become a triangle, which is solved from its tip: the last
// holds one unknown, the one before two. PyTorch: torch.linalg.qr, torch.linalg.solve_triangular. (Householder, 1958)

type Column = Float64Array

/**
 * Mirrors the D `columns` [N] into a triangle, zeros below the diagonal, and the columns of `along` in the same mirrors.
 * Returns the first column of which no more than its tolerance is its own, the rest following from those before it.
 */
export function triangularize(
  columns: readonly Column[],
  { along, tolerances }: { along: readonly Column[]; tolerances: readonly number[] },
): number | undefined {
  for (const [k, column] of columns.entries()) {
    const mirror = column.slice(k)
    const length = norm(mirror)
    if (!(length > tolerances[k])) return k
    // Of the two ends of the axis the one further off: numbers of one sign lose no digits when added.
    mirror[0] += mirror[0] < 0 ? -length : length
    const size = norm(mirror)
    for (let i = 0; i < mirror.length; i++) mirror[i] /= size
    for (const each of [...columns.slice(k), ...along]) reflect(each.subarray(k), mirror)
  }
  return undefined
}

/** The D unknowns of a triangle of D columns whose right side is `right` [N]. */
export function substituteBack(triangle: readonly Column[], right: Column): number[] {
  const unknowns: number[] = []
  for (let k = triangle.length - 1; k >= 0; k--) {
    let rest = right[k]
    for (let j = k + 1; j < triangle.length; j++) rest -= triangle[j][k] * unknowns[j]
    unknowns[k] = rest / triangle[k][k]
  }
  return unknowns
}

/** To the other side of the plane at right angles to `mirror` m, of length 1: x − 2 (m·x) m. */
function reflect(x: Column, mirror: Column): void {
  const twice = 2 * dot(x, mirror)
  for (let i = 0; i < x.length; i++) x[i] -= twice * mirror[i]
}

/** √Σx². The largest number is taken out first, so that no square is too large or too small. */
export function norm(x: Column): number {
  const largest = x.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const squares = x.reduce((sum, value) => sum + (value / largest) ** 2, 0)
  return largest === 0 ? 0 : largest * Math.sqrt(squares)
}

export function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i]
  return sum
}
