// One rule for int32: a result is exact, or refused. BigInt, which is always exact, says what is right.
import {
  abs,
  add,
  addInto,
  arange,
  cast,
  clamp,
  cumsum,
  dot,
  einsum,
  full,
  fullLike,
  linspace,
  maskedFill,
  matmul,
  matmulInto,
  maximum,
  mean,
  mul,
  neg,
  ones,
  outer,
  pad,
  pow,
  prod,
  scatterAdd,
  scope,
  square,
  std,
  sub,
  sum,
  sumTo,
  Tensor,
  tensor,
  unfold,
  variance,
  where,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const dtype = 'int32'
const int = (values: Parameters<typeof tensor>[0]) => tensor(values, { dtype })
const [lowest, highest] = [-(2 ** 31), 2 ** 31 - 1]
const fits = (x: bigint) => x === BigInt.asIntN(32, x)

/** Small numbers, large ones, and the ends. */
const whole = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: lowest, max: highest }),
  fc.constantFrom(lowest, highest, 46341, 65536, -65536),
)

/** `run` gives `wanted`, or throws in the name of `op` where int32 cannot hold it. */
function expectExact(op: string, run: () => Tensor, wanted: bigint): void {
  if (fits(wanted)) {
    expect(run().item()).toBe(Number(wanted))
    expect(run().dtype).toBe(dtype)
  } else expect(run).toThrow(`${op}: ${Number(wanted)} does not fit into int32`)
}

describe('arithmetic is exact, or refused', () => {
  test('of two numbers', () => {
    const operations = {
      add: [add, (a, b) => a + b],
      sub: [sub, (a, b) => a - b],
      mul: [mul, (a, b) => a * b],
    } satisfies Record<string, [typeof add, (a: bigint, b: bigint) => bigint]>
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        for (const [op, [f, wanted]] of Object.entries(operations)) {
          expectExact(op, () => f(int(a), int(b)), wanted(BigInt(a), BigInt(b)))
          expectExact(op, () => f(int(a), b), wanted(BigInt(a), BigInt(b)))
        }
      }),
    )
  })

  test('of one number', () => {
    fc.assert(
      fc.property(whole, a => {
        const x = BigInt(a)
        expectExact('neg', () => neg(int(a)), -x)
        expectExact('abs', () => abs(int(a)), x < 0n ? -x : x)
        expectExact('square', () => square(int(a)), x * x)
      }),
    )
  })

  test('of powers', () => {
    const exponent = fc.integer({ min: 0, max: 31 })
    fc.assert(
      fc.property(fc.oneof(whole, fc.integer({ min: -50, max: 50 })), exponent, (a, n) => {
        const wanted = BigInt(a) ** BigInt(n)
        if (fits(wanted)) expect(pow(int(a), n).item()).toBe(Number(wanted))
        else expect(() => pow(int(a), n)).toThrow(/^pow: .* does not fit into int32/)
      }),
    )
  })

  test('a negative power is a fraction, and refused', () => {
    const message = "pow: int32 to the power of -1 is a fraction; cast to 'float32' first"
    expect(() => pow(int([2, 1]), -1)).toThrow(message)
    expect(() => pow(2, int([1, -1]))).toThrow(message)
    expect(pow(int([2]), tensor([-1])).toArray()).toEqual([0.5])
  })
})

describe('totals are exact, or refused, whatever they come to on the way', () => {
  const numbers = fc.array(whole, { minLength: 1, maxLength: 20 })
  const total = (values: number[]) => values.reduce((t, x) => t + BigInt(x), 0n)

  test('sums', () => {
    fc.assert(
      fc.property(numbers, values => {
        const [x, wanted] = [int(values), total(values)]
        const dim = 0
        const index = zeros([values.length], { dtype })
        expectExact('sum', () => sum(x), wanted)
        expectExact('sumTo', () => sumTo(x, [1]), wanted)
        expectExact('scatterAdd', () => scatterAdd(int([7]), { dim, index, src: x }), wanted + 7n)
      }),
    )
  })

  test('running sums', () => {
    fc.assert(
      fc.property(numbers, values => {
        const wanted = values.map((_, i) => total(values.slice(0, i + 1)))
        if (wanted.every(fits)) {
          expect(cumsum(int(values), { dim: 0 }).toArray()).toEqual(wanted.map(Number))
        } else expect(() => cumsum(int(values), { dim: 0 })).toThrow(/^cumsum: .* does not fit/)
      }),
    )
  })

  test('products; a 0 at the end of long ones too', () => {
    fc.assert(
      fc.property(numbers, values => {
        const wanted = values.reduce((t, x) => t * BigInt(x), 1n)
        if (fits(wanted)) expect(prod(int(values)).item()).toBe(Number(wanted))
        else expect(() => prod(int(values))).toThrow(/^prod: .* does not fit into int32/)
      }),
    )
    expect(prod(int([...Array(40).fill(lowest), 0])).item()).toBe(0)
  })

  test('what is added to a view of several places', () => {
    const x = int([highest, 0, 0, 0])
    addInto(
      unfold(x, { dim: 0, size: 2, step: 1 }),
      int([
        [0, highest],
        [-highest, 5],
        [1, 1],
      ]),
    )
    expect(x.toArray()).toEqual([highest, 0, 6, 1])
    expect(() => addInto(x, int([0, 0, 0, highest]))).toThrow('addInto: 2147483648 does not fit')
    expect(() => addInto(x, int([1, 0, 0, 0]))).toThrow('addInto: 2147483648 does not fit')
    expect(x.toArray()).toEqual([highest, 0, 6, 1])
  })

  test('of millions of large numbers, more than float64 counts without rounding', () => {
    const half = 2 ** 22 + 3
    const values = new Int32Array(2 * half).fill(highest, 0, half).fill(-highest, half)
    values[0] -= 5
    const x = new Tensor(values, [values.length])
    expect(sum(x).item()).toBe(-5)
    const index = zeros([values.length], { dtype })
    expect(scatterAdd(int([9]), { dim: 0, index, src: x }).item()).toBe(4)
  })
})

describe('matrix products are exact, or refused', () => {
  const pairs = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 40 })

  test('also where a product alone is more than float64 can hold', () => {
    fc.assert(
      fc.property(pairs, factors => {
        // What follows takes back what came before, so that totals are often small.
        const both = [...factors, ...factors.map(([a, b]) => [a, b === lowest ? b : -b] as const)]
        for (const list of [factors, both.slice(1)]) {
          const [a, b] = [int(list.map(([n]) => n)), int(list.map(([, n]) => n))]
          const wanted = list.reduce((t, [n, m]) => t + BigInt(n) * BigInt(m), 0n)
          if (!fits(wanted)) {
            expect(() => dot(a, b)).toThrow(/^dot: .* does not fit into int32/)
            continue
          }
          expect(dot(a, b).item()).toBe(Number(wanted))
          expect(einsum('i,i->', a, b).item()).toBe(Number(wanted))
        }
      }),
    )
  })

  test('large ones: each number of a product of matrices, and of stacks of them', () => {
    const rows = (m: number, n: number, f: (i: number, j: number) => number) =>
      Array.from({ length: m }, (_, i) => Array.from({ length: n }, (_, j) => f(i, j)))
    // Neighbours in y nearly cancel: products of 2⁶⁰ leave totals of 30 bits.
    const x = rows(20, 30, i => highest - i)
    const y = rows(30, 20, (p, j) => (p % 2 === 0 ? 2 ** 29 + j : -(2 ** 29)))
    const wanted = rows(20, 20, (i, j) =>
      Number(y.reduce((t, row, p) => t + BigInt(x[i]![p]!) * BigInt(row[j]!), 0n)),
    )
    expect(() => matmul(int(x), int(y))).toThrow(`matmul: ${wanted[0]![1]} does not fit`)
    expect(matmul(int(x), int(y.map(row => row.slice(0, 1)))).toArray()).toEqual(
      wanted.map(row => row.slice(0, 1)),
    )
    const stack = int([y.map(row => row.slice(0, 1)), y.map(row => row.slice(0, 1).map(n => -n))])
    expect(matmul(int(x), stack).toArray()).toEqual([
      wanted.map(row => row.slice(0, 1)),
      wanted.map(row => row.slice(0, 1).map(n => -n || 0)),
    ])
  })

  test('into a tensor that exists', () => {
    const target = zeros([1, 1], { dtype })
    const [x, y] = [int([[65536, highest]]), int([[65536], [-2]])]
    matmulInto(target, [x, y])
    expect(target.toArray()).toEqual([[2]])
    expect(() => matmulInto(target, [x, int([[65536], [0]])])).toThrow('does not fit into int32')
    // Into floats as well, wherever they lie.
    const run = () => matmulInto(zeros([1, 1]), [int([[2 ** 20]]), int([[2 ** 20]])])
    for (const place of [run, () => scope(run)]) expect(place).toThrow('does not fit into int32')
    expect(() => matmulInto(target, [ones([1, 2]), y])).toThrow('float32 numbers do not fit')
  })

  test('outer products', () => {
    expect(outer(int([3, -4]), int([5])).toArray()).toEqual([[15], [-20]])
    expect(() => outer(int([65536]), int([65536]))).toThrow('outer: 4294967296 does not fit')
  })
})

describe('fractions are worked out in float64, and rounded once', () => {
  test('means and spreads', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 2, maxLength: 9 }), values => {
        const wanted = values.reduce((t, x) => t + x, 0) / values.length // exact below 2⁵³
        expect(mean(int(values)).item()).toBe(Math.fround(wanted))
        expect(mean(int([values, values]), { dim: 1 }).toArray()).toEqual(
          Array(2).fill(Math.fround(wanted)),
        )
      }),
    )
    const x = int([2e9, 2e9 + 2])
    expect(variance(x).item()).toBe(2)
    expect(std(x, { correction: 0 }).item()).toBe(1)
    expect([mean(x), variance(x), std(x)].map(each => each.dtype)).toEqual(Array(3).fill('float32'))
  })
})

describe('numbers that are no int32 are refused', () => {
  const x = int([1, 2])
  const constants: Record<string, (n: number) => Tensor> = {
    tensor: n => tensor([[n]], { dtype }),
    full: n => full([1], n, { dtype }),
    fullLike: n => fullLike(x, n),
    arange: n => arange(n, n + 1, { dtype }),
    linspace: n => linspace(n, n, { steps: 2, dtype }),
    pad: n => pad(x, [[1, 0]], { value: n }),
    where: n => where(x, x, n),
    maskedFill: n => maskedFill(x, x, n),
    add: n => add(x, n),
    mul: n => mul(n, x),
    maximum: n => maximum(x, n),
    clamp: n => clamp(x, { min: n }),
  }

  test.each(Object.entries(constants))('%s', (op, make) => {
    for (const n of [0.5, 3e9, 2 ** 31, lowest - 1, Number.NaN, Infinity, -Infinity]) {
      if (/arange|linspace/.test(op) && !Number.isFinite(n)) continue // such a range leads nowhere
      expect(() => make(n), `${op} ${n}`).toThrow(
        new RegExp(`^${op}: ${String(n).replace('+', '\\+')} does not fit into int32; `),
      )
    }
  })

  test('the ends themselves fit', () => {
    expect(tensor([lowest, highest], { dtype }).toArray()).toEqual([lowest, highest])
    expect(tensor(Float64Array.of(-0, highest), { dtype }).toArray()).toEqual([0, highest])
    expect(arange(highest - 1, highest + 1, { dtype }).toArray()).toEqual([highest - 1, highest])
    expect(() => arange(highest, highest + 2, { dtype })).toThrow('arange: 2147483648 does not fit')
    expect(() => arange(0, 2, { dtype, step: 0.5 })).toThrow('arange: 0.5 does not fit')
    expect(() => linspace(0, 1, { dtype, steps: 3 })).toThrow('linspace: 0.5 does not fit')
  })

  test('cast drops what is behind the point, and refuses the rest', () => {
    const doubles = (...values: number[]) => tensor(values, { dtype: 'float64' })
    expect(cast(doubles(1.9, -1.9, -0.1, highest + 0.9), dtype).toArray()).toEqual([
      1,
      -1,
      0,
      highest,
    ])
    for (const n of [2 ** 31, lowest - 1, Number.NaN, Infinity, -Infinity])
      expect(() => cast(doubles(0, n), dtype)).toThrow(`cast: ${n} does not fit into int32; choose`)
  })

  test('a bound that is left out is none', () => {
    expect(clamp(int([-5, 5]), { max: 1 }).toArray()).toEqual([-5, 1])
    expect(clamp(int([-5, 5]), { min: undefined, max: 1 }).toArray()).toEqual([-5, 1])
  })
})
