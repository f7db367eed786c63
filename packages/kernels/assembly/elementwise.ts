// Two arrays meet, number by number; or an array and one number; or every row of a matrix and one row.
//
// What is done with the numbers (`combine`) and the way through them (`pairs`, `eachRow` …) are written once each; an
// exported kernel names one of both. Everything is inlined: no choice is left inside a loop.

enum Op {
  Add,
  Sub,
  Mul,
  Div,
}

@inline
function combine(op: Op, x: v128, y: v128): v128 {
  if (op == Op.Add) return f32x4.add(x, y)
  if (op == Op.Sub) return f32x4.sub(x, y)
  if (op == Op.Mul) return f32x4.mul(x, y)
  return f32x4.div(x, y)
}

/** y[i] = a[i] ∘ b[i]: four at a time, and the last one to three singly, in the first lane. */
@inline
function pairs(op: Op, n: i32, a: usize, b: usize, y: usize): void {
  const end = y + (<usize>n << 2)
  while (y + 16 <= end) {
    v128.store(y, combine(op, v128.load(a), v128.load(b)))
    a += 16
    b += 16
    y += 16
  }
  while (y < end) {
    const last = combine(op, v128.load32_zero(a), v128.load32_zero(b))
    v128.store_lane<f32>(y, last, 0)
    a += 4
    b += 4
    y += 4
  }
}

export function add(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Op.Add, n, a, b, y)
}

export function mul(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Op.Mul, n, a, b, y)
}

/** y[r, c] = x[r, c] ∘ row[c] */
@inline
function eachRow(op: Op, rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  for (let r = 0; r < rows; r++) {
    pairs(op, cols, x, row, y)
    x += cols << 2
    y += cols << 2
  }
}

export function addRow(rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  eachRow(Op.Add, rows, cols, x, row, y)
}
