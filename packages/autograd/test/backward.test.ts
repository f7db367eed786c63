import {
  add,
  differentiable,
  exp,
  mul,
  noGrad,
  reshape,
  square,
  sub,
  sum,
  tanh,
  type Variable,
  variable,
} from '@neuralings/autograd'
import { concat, contiguous, scope, slice, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('micrograd by hand: every variable on the way gets its gradient', () => {
  // d = a·b + c, output = d·f at a = 2, b = -3, c = 10, f = -2.
  const [a, b, c, f] = [2, -3, 10, -2].map(x => variable(x))
  const e = mul(a, b)
  const d = add(e, c)
  mul(d, f).backward()
  expect([a, b, c, d, e, f].map(v => v.grad?.item())).toEqual([6, -4, -2, -2, -2, 4])
})

test('a variable used twice gets the sum of both gradients', () => {
  const x = variable(3)
  add(mul(x, x), x).backward()
  expect(x.grad?.item()).toBe(7)
})

test('gradients add up over calls, until they are set to null', () => {
  const x = variable([1, 2])
  sum(square(x)).backward()
  sum(square(x)).backward()
  expect(x.grad?.toArray()).toEqual([4, 8])
  x.grad = null as Tensor | null
  sum(x).backward()
  expect(x.grad?.toArray()).toEqual([1, 1])
})

test('an output of several numbers starts from the gradient it is given', () => {
  const x = variable([1, 2, 3])
  square(x).backward(tensor([1, 0, -1]))
  expect(x.grad?.toArray()).toEqual([2, 0, -6])
})

test('an output of several numbers without a gradient is refused', () => {
  expect(() => square(variable([[1, 2]])).backward()).toThrow(
    'backward: an output of shape [1,2] has no single gradient; sum it first, or give a gradient of its shape',
  )
})

test('a gradient of another shape is refused', () => {
  expect(() => square(variable([1, 2])).backward(tensor([1]))).toThrow(
    'backward: expected a gradient of shape [2], like the output, got [1]',
  )
})

test('one number in any shape is a fine output', () => {
  const x = variable([[3]])
  square(x).backward()
  expect(x.grad?.toArray()).toEqual([[6]])
})

test('a leaf can be its own output', () => {
  const x = variable([1, 2])
  const given = tensor([5, 6])
  x.backward(given)
  given.data[0] = 0
  expect(x.grad?.toArray()).toEqual([5, 6])
})

test('the gradient of a leaf is no part of another', () => {
  const first = differentiable('first', (x: Tensor) => [
    concat([x, x]),
    g => contiguous(slice(g, [[0, 1]])),
  ])
  for (const around of [(run: () => void) => run(), scope]) {
    around(() => {
      const x = variable([1])
      const y = first(x)
      sum(mul(y, tensor([3, 4]))).backward()
      x.grad!.data[0] = 7
      expect(y.grad?.toArray()).toEqual([3, 4])
    })
  }
})

test('nothing to differentiate is an error', () => {
  const message =
    'backward: nothing here requires a gradient; make an input with variable(…), outside noGrad'
  expect(() => mul(2, 3).backward()).toThrow(message)
  expect(() => noGrad(() => mul(variable(2), 3)).backward()).toThrow(message)
})

test('a second backward finds the graph freed', () => {
  const x = variable(2)
  const y = mul(exp(x), x)
  y.backward()
  expect(y.parents).toEqual([])
  expect(() => y.backward()).toThrow(
    "backward: the graph was freed by an earlier backward (at 'mul'); compute the output again, or pass { retainGraph: true } the first time",
  )
})

test('a trunk shared by two outputs is freed by the first; no gradient is touched by the refusal', () => {
  const x = variable(2)
  const trunk = square(x)
  const [left, right] = [mul(trunk, 3), mul(trunk, x)]
  left.backward()
  expect(() => right.backward()).toThrow("(at 'square')")
  expect(x.grad?.item()).toBe(12)
})

test('a constant made by an operation can be used in graph after graph', () => {
  const x = variable(3)
  const constant = noGrad(() => exp(variable(0)))
  for (let i = 0; i < 3; i++) mul(x, constant).backward()
  expect([x.grad?.item(), constant.grad]).toEqual([3, null])
})

test('retainGraph keeps the graph for a second time', () => {
  const x = variable(2)
  const middle = square(x)
  const y = mul(middle, 5)
  y.backward(undefined, { retainGraph: true })
  y.backward()
  expect([x.grad?.item(), middle.grad?.item()]).toEqual([40, 10])
})

test('a chain of 100,000 steps does not overflow the stack', () => {
  const x = variable(1, { dtype: 'float64' })
  let y: Variable = x
  for (let i = 0; i < 100_000; i++) y = add(y, 1)
  y.backward()
  expect([y.item(), x.grad?.item()]).toEqual([100_001, 1])
})

test('gradients of leaves do not share memory: writing into one leaves the others alone', () => {
  const leaves = [1, 2, 3, 4].map(x => variable([[x, x]]))
  const [a, b, c, d] = leaves
  const total = add(add(a, b), add(c, reshape(d, [2])))
  sum(square(total)).backward() // square gives a whole new gradient, which add hands to both sides
  const numbers = leaves.map(v => v.grad!.data)
  expect(new Set(numbers.map(each => each.buffer)).size).toBe(4)
  for (const v of leaves) expect(v.grad?.toArray()).toEqual([[20, 20]])
  numbers[0].fill(9)
  for (const v of [b, c, d, total]) expect(v.grad?.at(0, 0)).toBe(20)
})

test('the gradient of a leaf shares memory with no numbers of a leaf, nor with the gradient given', () => {
  const [x, y, w, v] = [
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ].map(numbers => variable(numbers))
  const given = tensor([1, 1])
  const z = mul(x, y)
  const passed = add(w, 0)
  z.backward(given)
  passed.backward(given)
  v.backward(given)
  for (const { grad } of [x, y, w, v]) {
    for (const other of [x.data, y.data, given]) expect(grad!.data).not.toBe(other.data)
  }
})

test('a gradient from several sides is correct and its own', () => {
  const [x, y] = [variable([0.5, -1]), variable([2, 3])]
  const total = add(add(x, y), sub(x, tanh(y)))
  sum(total).backward()
  expect(x.grad?.toArray()).toEqual([2, 2])
  x.grad?.data.fill(0)
  expect(y.grad?.at(0)).toBeCloseTo(Math.tanh(2) ** 2, 6)
})
