// Arithmetic on arrays: with one another, with one number, with a row or a column of numbers.
import { eachColumn, eachRow, pairs, withNumber } from './elementwise'
import { Pair } from './operations'

export function add(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Pair.Add, n, a, b, y)
}

export function sub(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Pair.Sub, n, a, b, y)
}

export function mul(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Pair.Mul, n, a, b, y)
}

export function div(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Pair.Div, n, a, b, y)
}

export function maximum(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Pair.Maximum, n, a, b, y)
}

export function minimum(n: i32, a: usize, b: usize, y: usize): void {
  pairs(Pair.Minimum, n, a, b, y)
}

export function addScalar(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.Add, n, x, number, y)
}

/** x − number is x + (−number), to the last bit. */
export function subScalar(n: i32, x: usize, number: f32, y: usize): void {
  addScalar(n, x, -number, y)
}

export function mulScalar(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.Mul, n, x, number, y)
}

export function divScalar(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.Div, n, x, number, y)
}

export function maximumScalar(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.Maximum, n, x, number, y)
}

export function minimumScalar(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.Minimum, n, x, number, y)
}

/** number − x */
export function subFrom(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.SubFrom, n, x, number, y)
}

/** number / x */
export function divInto(n: i32, x: usize, number: f32, y: usize): void {
  withNumber(Pair.DivInto, n, x, number, y)
}

export function addRow(rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  eachRow(Pair.Add, rows, cols, x, row, y)
}

export function subRow(rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  eachRow(Pair.Sub, rows, cols, x, row, y)
}

export function mulRow(rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  eachRow(Pair.Mul, rows, cols, x, row, y)
}

export function divRow(rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  eachRow(Pair.Div, rows, cols, x, row, y)
}

export function addColumn(rows: i32, cols: i32, x: usize, column: usize, y: usize): void {
  eachColumn(Pair.Add, rows, cols, x, column, y)
}

export function subColumn(rows: i32, cols: i32, x: usize, column: usize, y: usize): void {
  eachColumn(Pair.Sub, rows, cols, x, column, y)
}

export function mulColumn(rows: i32, cols: i32, x: usize, column: usize, y: usize): void {
  eachColumn(Pair.Mul, rows, cols, x, column, y)
}

export function divColumn(rows: i32, cols: i32, x: usize, column: usize, y: usize): void {
  eachColumn(Pair.Div, rows, cols, x, column, y)
}
