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
  // todo: a new Value with data, parents and locals of x + y
  return new Value(x.data + y.data, [x, y], [1, 1])
  // end
}

/** x · y */
export function mul(x: Value, y: Value): Value {
  // todo: a new Value with data, parents and locals of x · y
  return new Value(x.data * y.data, [x, y], [y.data, x.data])
  // end
}

/** xⁿ, for an ordinary number n */
export function pow(x: Value, n: number): Value {
  // todo: a new Value with data, parents and locals of xⁿ
  return new Value(x.data ** n, [x], [n * x.data ** (n - 1)])
  // end
}

/** tanh x */
export function tanh(x: Value): Value {
  // todo: a new Value with data, parents and locals of tanh x
  const t = Math.tanh(x.data)
  return new Value(t, [x], [1 - t * t])
  // end
}
