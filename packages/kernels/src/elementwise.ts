// The kernels that go through arrays number by number, typed: arithmetic, functions and their slopes. What kernels.ts says
// of all kernels is true of these.

/** A byte address in the engine's memory, divisible by 4. */
export type Pointer = number

/** y = a ∘ b */
type Pairs = (n: number, a: Pointer, b: Pointer, y: Pointer) => void

/** y = x ∘ number */
type WithNumber = (n: number, x: Pointer, number: number, y: Pointer) => void

/** y[r, c] = x[r, c] ∘ row[c] */
type EachRow = (rows: number, cols: number, x: Pointer, row: Pointer, y: Pointer) => void

/** y[r, c] = x[r, c] ∘ column[r] */
type EachColumn = (
  ...args: [rows: number, cols: number, x: Pointer, column: Pointer, y: Pointer]
) => void

/** y = f(x) */
type Single = (n: number, x: Pointer, y: Pointer) => void

/** dx = g f′(x), where x, or y = f(x), is given. */
type Back = (n: number, xOrY: Pointer, g: Pointer, dx: Pointer) => void

/** The same for functions that a number steers. */
type Steered = (n: number, x: Pointer, y: Pointer, number: number) => void
type SteeredBack = (...args: [...Parameters<Back>, number: number]) => void

export interface Arithmetic {
  add: Pairs
  sub: Pairs
  mul: Pairs
  div: Pairs
  /** NaN where one of the two is NaN; so is `minimum`. */
  maximum: Pairs
  minimum: Pairs
  addScalar: WithNumber
  subScalar: WithNumber
  mulScalar: WithNumber
  divScalar: WithNumber
  maximumScalar: WithNumber
  minimumScalar: WithNumber
  /** number − x */
  subFrom: WithNumber
  /** number / x */
  divInto: WithNumber
  addRow: EachRow
  subRow: EachRow
  mulRow: EachRow
  divRow: EachRow
  addColumn: EachColumn
  subColumn: EachColumn
  mulColumn: EachColumn
  divColumn: EachColumn
}

/** The slope of exp is `mul` with y, that of log `div` by x. */
export interface Functions {
  neg: Single
  abs: Single
  sign: Single
  square: Single
  sqrt: Single
  rsqrt: Single
  reciprocal: Single
  exp: Single
  log: Single
  erf: Single
  tanh: Single
  /** Takes y. */
  tanhBack: Back
  sigmoid: Single
  /** Takes y. */
  sigmoidBack: Back
  relu: Single
  /** Takes x, or y. */
  reluBack: Back
  gelu: Single
  /** Takes x, as do the two below. */
  geluBack: Back
  /** gelu with tanh in place of erf */
  geluTanh: Single
  geluTanhBack: Back
  silu: Single
  siluBack: Back
  /** x > 0 ? x : number · x */
  leakyRelu: Steered
  leakyReluBack: SteeredBack
  /** x > 0 ? x : number · (eˣ − 1) */
  elu: Steered
  eluBack: SteeredBack
}
