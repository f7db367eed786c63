import { expectClose } from '@neuralings/lesson-kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { add, mul, pow, tanh, Value } from './exercise.ts'

let x: Value
let y: Value

// New ones for each test: an operation that changes its inputs spoils none but its own.
beforeEach(() => {
  x = new Value(3)
  y = new Value(-5)
})

/** The parents by their names: x is 3 and y is −5. */
const parentsOf = ({ parents }: Value) =>
  `[${parents.map(parent => (parent === x ? 'x' : parent === y ? 'y' : 'another Value')).join(', ')}]`

function expectParents(call: string, made: Value, wanted: string, at = ''): void {
  const yours = parentsOf(made)
  if (yours !== wanted) throw new Error(`${call}.parents${at} is ${yours}, but ${wanted} is wanted`)
}

test('add', () => {
  const sum = add(x, y)
  expectClose(sum.data, -2, { what: 'add(x, y).data for x = 3, y = -5' })
  expectParents('add(x, y)', sum, '[x, y]')
  expectClose(sum.locals, [1, 1], { what: 'add(x, y).locals' })
})

test('mul', () => {
  const product = mul(x, y)
  expectClose(product.data, -15, { what: 'mul(x, y).data for x = 3, y = -5' })
  expectParents('mul(x, y)', product, '[x, y]')
  expectClose(product.locals, [-5, 3], { what: 'mul(x, y).locals for x = 3, y = -5' })
})

test('pow of a negative number', () => {
  const [fourth, square] = [pow(new Value(-3), 4), pow(new Value(-1), 2)]
  expectClose([fourth.data, square.data], [81, 1], { what: '(−3)⁴ and (−1)²' })
})

test('pow', () => {
  const cube = pow(y, 3)
  expectClose(cube.data, -125, { what: 'pow(y, 3).data for y = -5' })
  expectParents('pow(y, 3)', cube, '[y]')
  expectClose(cube.locals, [75], { what: 'pow(y, 3).locals for y = -5' })
})

test('tanh', () => {
  const half = new Value(0.5)
  const bent = tanh(half)
  expectClose(bent.data, 0.46211715726, { what: 'tanh(0.5).data' })
  expect(bent.parents, 'tanh has one parent').toHaveLength(1)
  expect(bent.parents[0] === half, 'the parent of tanh is its input').toBe(true)
  expectClose(bent.locals, [0.78644773297], { what: 'tanh(0.5).locals' })
})

test('at 5, tanh is not quite flat yet', () => {
  const wanted = [0.00018158323094]
  expectClose(tanh(new Value(-5)).locals, wanted, { atol: 1e-9, what: 'tanh(-5).locals' })
})

test('far out, tanh is flat', () => {
  const ends = [1000, -1000].map(far => tanh(new Value(far)))
  const data = ends.map(end => end.data)
  expectClose(data, [1, -1], { what: 'tanh(1000).data and tanh(-1000).data' })
  const locals = ends.map(end => end.locals[0])
  expectClose(locals, [0, 0], { what: 'their locals[0]' })
})

test('other exponents', () => {
  const [fourth, reciprocal, root] = [pow(x, 4), pow(x, -1), pow(new Value(4), 0.5)]
  const data = [fourth.data, reciprocal.data, root.data]
  expectClose(data, [81, 1 / 3, 2], { what: 'data of 3⁴, 3⁻¹ and 4^0.5' })
  const locals = [fourth, reciprocal, root].map(power => power.locals[0])
  expectClose(locals, [108, -1 / 9, 0.25], { what: 'locals[0] of 3⁴, 3⁻¹ and 4^0.5' })
  const zeroth = pow(x, 0)
  expectParents('pow(x, 0)', zeroth, '[x]')
  expectClose(zeroth.locals, [0], { what: 'pow(x, 0).locals for x = 3' })
})

test('numbers far below 1', () => {
  const [a, b] = [new Value(0.0002), new Value(0.0003)]
  const data = [mul(a, b), pow(a, 3), add(mul(a, b), new Value(1e-9))].map(made => made.data)
  expectClose(data, [6e-8, 8e-12, 6.1e-8], { atol: 0, what: 'data of a·b, a³ and a·b + 10⁻⁹ for a = 0.0002, b = 0.0003' }) // biome-ignore format: one line
})

test('where x is 0', () => {
  const zero = new Value(0)
  expectClose(pow(zero, 2).locals, [0], { what: 'pow(x, 2).locals for x = 0' })
  expectClose(mul(zero, y).locals, [-5, 0], { what: 'mul(x, y).locals for x = 0, y = -5' })
})

test('the inputs stay as they were', () => {
  const [a, b] = [new Value(2), new Value(-3)]
  const made = [add(a, b), mul(a, b), pow(a, 2), tanh(b)]
  const data = [a, b].map(input => input.data)
  expectClose(data, [2, -3], { what: 'data of x and y after add, mul, pow and tanh' })
  expect(
    [a, b].flatMap(input => input.parents),
    'the parents of x and y',
  ).toEqual([])
  expect(
    made.some(one => one === a || one === b),
    'a result is one of its inputs',
  ).toBe(false)
})

test('a number used twice is a parent twice', () => {
  const [square, twice] = [mul(x, x), add(x, x)]
  expectParents('mul(x, x)', square, '[x, x]')
  expectClose(square.locals, [3, 3], { what: 'mul(x, x).locals for x = 3' })
  expectParents('add(x, x)', twice, '[x, x]')
  expectClose(twice.locals, [1, 1], { what: 'add(x, x).locals' })
})

test('operations chain', () => {
  const product = mul(x, y)
  const sum = add(product, new Value(15.5))
  const z = tanh(sum)
  expectClose(z.data, 0.46211715726, { what: 'tanh(3 · -5 + 15.5).data' })
  expect(z.parents[0] === sum && sum.parents[0] === product, 'each knows its parents').toBe(true)
  expectClose(z.grad, 0, { what: 'grad of a number that was just made' })
})

const operations: [
  call: string,
  make: (x: Value, y: Value) => Value,
  parents: string,
  locals: (x: number, y: number) => number[],
][] = [
  ['add(x, y)', add, '[x, y]', () => [1, 1]],
  ['mul(x, y)', mul, '[x, y]', (x, y) => [y, x]],
  ['pow(x, 1)', x => pow(x, 1), '[x]', () => [1]],
  ['pow(x, 2)', x => pow(x, 2), '[x]', x => [2 * x]],
  ['tanh(x)', tanh, '[x]', x => [1 / Math.cosh(x) ** 2]],
]

test.each(operations)('%s at −1, 0 and 1: a new Value each time', (call, make, parents, locals) => {
  for (const a of [-1, 0, 1])
    for (const b of [-1, 0, 1]) {
      x = new Value(a)
      y = new Value(b)
      const [one, other] = [make(x, y), make(x, y)]
      const at = `x = ${a}, y = ${b}`
      for (const made of [one, other]) {
        expectParents(call, made, parents, ` for ${at}`)
        expectClose(made.locals, locals(a, b), { what: `${call}.locals for ${at}` })
      }
      expect(one === other, 'two calls return one and the same Value').toBe(false)
      expectClose([x.grad, y.grad], [0, 0], { what: `grads of x and y after ${call}` })
      const marks = [x, y, one].map(({ listed }) => listed)
      expect(marks, `listed of x, of y and of ${call}`).toEqual([false, false, false])
    }
})
