// The directions that a symmetric matrix only stretches, and by how much. Found by turning two axes at a time, until
// nothing is left off the diagonal. (Jacobi, 1846) PyTorch: torch.linalg.eigh.

export interface Eigen {
  value: number
  /** Of length 1. */
  vector: Float64Array
}

type Rows = readonly Float64Array[]

/** The eigenvectors of a symmetric matrix, given by its rows, that of the largest eigenvalue first. */
export function eigenvectors(matrix: Rows): Eigen[] {
  const a = matrix.map(row => row.slice())
  const axes = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)))
  const size = Math.hypot(...a.map(row => Math.hypot(...row)))
  while (offDiagonal(a) > 1e-15 * size) {
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) if (a[p][q] !== 0) turn(a, axes, [p, q])
    }
  }
  return axes.map((vector, i) => ({ value: a[i][i], vector })).sort((x, y) => y.value - x.value)
}

/** The size of all that is not on the diagonal. Every turn makes it smaller. */
function offDiagonal(a: Rows): number {
  return Math.hypot(...a.map((row, i) => Math.hypot(...row.slice(i + 1))))
}

/** Turns the axes p and q in their plane, by the angle that makes a[p][q] zero: tan 2φ = 2·a[p][q] / (a[q][q] − a[p][p]). */
function turn(a: Rows, axes: Rows, [p, q]: readonly [number, number]): void {
  const cot = (a[q][q] - a[p][p]) / (2 * a[p][q]) // of 2φ
  const tan = (cot < 0 ? -1 : 1) / (Math.abs(cot) + Math.sqrt(cot * cot + 1)) // of the smaller φ
  const moved = tan * a[p][q]
  const [small, large] = [a[p][p] - moved, a[q][q] + moved]
  turnRows(axes[p], axes[q], tan)
  turnRows(a[p], a[q], tan)
  for (let j = 0; j < a.length; j++) {
    a[j][p] = a[p][j] // it stays symmetric
    a[j][q] = a[q][j]
  }
  a[p][p] = small
  a[q][q] = large
  a[p][q] = a[q][p] = 0
}

function turnRows(x: Float64Array, y: Float64Array, tan: number): void {
  const cos = 1 / Math.sqrt(tan * tan + 1)
  const sin = tan * cos
  for (let j = 0; j < x.length; j++) {
    const old = x[j]
    x[j] = cos * old - sin * y[j]
    y[j] = sin * old + cos * y[j]
  }
}
