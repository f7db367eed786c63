// wrong: the local derivative of tanh takes x in place of tanh x: 1 − x²
// should hear: tanh
// piece: backprop/value
// milestone: backprop/xor
/** A number that remembers how it was made. `locals[i]` is its local derivative for `parents[i]`. */
export class Value {
  data: number
  grad = 0
  listed = false
  parents: Value[]
  locals: number[]

  constructor(data: number, parents: Value[] = [], locals: number[] = []) {
    this.data = data
    this.parents = parents
    this.locals = locals
  }
}

/** x + y */
export function add(x: Value, y: Value): Value {
  return new Value(x.data + y.data, [x, y], [1, 1])
}

/** x · y */
export function mul(x: Value, y: Value): Value {
  return new Value(x.data * y.data, [x, y], [y.data, x.data])
}

/** xⁿ, for an ordinary number n */
export function pow(x: Value, n: number): Value {
  return new Value(x.data ** n, [x], [n * x.data ** (n - 1)])
}

/** tanh x */
export function tanh(x: Value): Value {
  return new Value(Math.tanh(x.data), [x], [1 - x.data ** 2])
}
