import { engine } from '@neuralings/kernels'
import {
  abs,
  add,
  cast,
  clone,
  contiguous,
  createRng,
  dispose,
  earlyRelease,
  exp,
  matmul,
  max,
  mul,
  ones,
  persist,
  randn,
  scope,
  slice,
  sub,
  sum,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const isOff = engine() === null

describe('what a scope returns stays', () => {
  test('a tensor, a number, tensors in arrays and objects, and the fields of an object', () => {
    class Pair {
      left = tensor([1, 2])
      right = 7
    }
    const { x, list, pair, n } = scope(() => ({
      x: add(tensor([1, 2]), 1),
      list: [transpose(tensor([[1, 2]])), [tensor(5)]] as const,
      pair: new Pair(),
      n: 3,
    }))
    scope(() => ones([1000])) // takes the place that was released
    expect(x.toArray()).toEqual([2, 3])
    expect(list[0].toArray()).toEqual([[1], [2]])
    expect(list[1][0].item()).toBe(5)
    expect([pair.left.toArray(), pair.right, n]).toEqual([[1, 2], 7, 3])
  })

  test('a view of a part keeps its part', () => {
    const column = scope(() =>
      slice(
        tensor([
          [1, 2],
          [3, 4],
        ]),
        [[], [1]],
      ),
    )
    scope(() => zeros([100]))
    expect(column.toArray()).toEqual([[2], [4]])
  })

  test('tensors from outside are not touched', () => {
    const x = tensor([1, 2])
    const { data } = x
    expect(scope(() => x).data).toBe(data)
  })
})

describe('what scopes may return', () => {
  const message =
    'scope: an array that was returned ends with the scope; return the tensor instead of its data, or a copy: data.slice()'

  test('no array that ends with it: there would be other numbers in it soon', () => {
    const bodies: (() => unknown)[] = [
      () => ones([4]).data,
      () => ({ x: [ones([4]).data.subarray(1)] }),
    ]
    for (const body of bodies) {
      if (isOff) expect(() => scope(body)).not.toThrow()
      else expect(() => scope(body)).toThrow(message)
    }
  })

  test('a copy of an array, and arrays from outside', () => {
    const [own, kept] = [Float32Array.of(1), persist(ones([2])).data]
    const arrays = scope(() => {
      const outer = ones([3]).data
      scope(() => outer)
      return [ones([4]).data.slice(), own, kept]
    })
    scope(() => zeros([100]))
    expect(arrays.map(array => array.length)).toEqual([4, 1, 2])
    expect(arrays.every(array => array.every(x => x === 1))).toBe(true)
  })

  test('objects that hold themselves, or each other in many ways', () => {
    const ring: { x: Tensor; next?: object } = { x: zeros([1]) }
    ring.next = ring
    let tree: object = [ring]
    for (let depth = 0; depth < 60; depth++) tree = { left: tree, right: tree }
    scope(() => {
      ring.x = ones([2])
      return tree
    })
    expect(ring.x.toArray()).toEqual([1, 1])
  })
})

describe('what it does not return is gone', () => {
  test('touching it says why', () => {
    let kept = zeros([1])
    scope(() => {
      kept = ones([2, 3])
    })
    const touch = () => kept.toArray()
    if (isOff)
      expect(touch()).toEqual([
        [1, 1, 1],
        [1, 1, 1],
      ])
    else {
      const message =
        'this tensor of shape [2,3] was released when its scope ended; return it from the scope to keep it'
      expect(touch).toThrow(message)
      expect(() => add(kept, 1)).toThrow(message)
      expect(() => String(kept)).toThrow(message)
      expect(() => scope(() => kept)).not.toThrow()
    }
  })

  test('a view of it, too', () => {
    let view = zeros([1])
    scope(() => {
      view = transpose(ones([2, 3]))
    })
    if (isOff) expect(view.size).toBe(6)
    else expect(() => view.at(0, 0)).toThrow('was released when its scope ended')
  })

  test('its memory is used again: the arena ends where it began', () => {
    const top = () => engine()?.memory.top
    const before = top()
    for (let i = 0; i < 100; i++) scope(() => matmul(ones([64, 64]), ones([64, 64])))
    expect(() =>
      scope(() => {
        ones([1000])
        throw new Error('boom')
      }),
    ).toThrow('boom')
    expect(top()).toBe(before)
  })
})

test('scopes lie within each other: an inner one gives its place back to the outer one', () => {
  const result = scope(() => {
    const outer = ones([3])
    const inner = scope(() => mul(outer, 2))
    const later = scope(() => full3(9))
    return [outer, inner, later, add(outer, inner)]
  })
  expect(result.map(x => x.toArray())).toEqual([
    [1, 1, 1],
    [2, 2, 2],
    [9, 9, 9],
    [3, 3, 3],
  ])
})

const full3 = (value: number) => mul(ones([3]), value)

test('zeros are zeros, wherever others have been', () => {
  scope(() => ones([500]))
  expect(scope(() => sum(zeros([500])).item())).toBe(0)
})

test('every dtype, and float64 next to float32', () => {
  const [x, y, z] = scope(() => [
    add(tensor([1], { dtype: 'int32' }), 1),
    exp(tensor([0], { dtype: 'float64' })),
    add(tensor([1]), tensor([0.5], { dtype: 'float64' })),
  ])
  expect([x.dtype, y.dtype, z.dtype]).toEqual(['int32', 'float64', 'float64'])
  expect([x, y, z].map(each => each.toArray())).toEqual([[2], [1], [1.5]])
})

test('an async function is refused', () => {
  expect(() => scope(async () => 1)).toThrow(
    'scope: expected a function that is not async; open a scope between two awaits',
  )
})

describe('persist', () => {
  test('outlives scopes, and may be changed in them', () => {
    const w = scope(() =>
      persist(
        tensor([
          [1, 2],
          [3, 4],
        ]),
      ),
    )
    scope(() => ones([100]))
    w.data[0] = 9
    expect(w.toArray()).toEqual([
      [9, 2],
      [3, 4],
    ])
    expect(scope(() => w).data).toBe(w.data)
  })

  test('is a copy', () => {
    const x = tensor([1, 2])
    persist(x).data[0] = 5
    expect(x.toArray()).toEqual([1, 2])
  })

  test('keeps a view’s numbers, and float64', () => {
    const columns = persist(
      transpose(
        tensor([
          [1, 2],
          [3, 4],
        ]),
      ),
    )
    expect(columns.toArray()).toEqual([
      [1, 3],
      [2, 4],
    ])
    expect(persist(tensor([0.1], { dtype: 'float64' })).item()).toBe(0.1)
  })
})

describe('dispose', () => {
  test('gives the memory to the next of its size, and makes touching an error', () => {
    const w = persist(ones([300]))
    const view = transpose(w, [0, 0])
    const { byteOffset } = w.data
    dispose(w)
    dispose(w)
    if (isOff) expect(w.at(0)).toBe(1)
    else {
      expect(() => w.toArray()).toThrow('this tensor of shape [300] was disposed of')
      expect(() => w.at(0)).toThrow('was disposed of; use it before dispose, or keep a clone')
      expect(() => view.at(0)).toThrow('was disposed of')
      expect(persist(ones([300])).data.byteOffset).toBe(byteOffset)
    }
  })

  test('leaves ordinary tensors alone', () => {
    const x = tensor([1])
    dispose(x)
    expect(clone(x).item()).toBe(1)
  })
})

test('a kernel’s result is that of the loop', () => {
  const rng = createRng(1)
  const [x, y] = [randn([37, 53], { rng }), randn([53, 29], { rng })]
  const got = scope(() => matmul(x, y))
  const exact = matmul(cast(x, 'float64'), cast(y, 'float64'))
  expect(max(abs(sub(exact, got))).item()).toBeLessThan(1e-5)
})

describe('what is released early', () => {
  const address = (x: Tensor) => x.data.byteOffset

  test('leaves its place to the next of its size, and cannot be touched', () => {
    scope(() => {
      const release = earlyRelease()
      const [x, y] = [ones([100]), ones([100])]
      const place = address(x)
      release([x], [y])
      const [larger, next, another] = [zeros([101]), zeros([10, 10]), zeros([100])]
      expect(sum(y).item()).toBe(100)
      const touch = () => sum(x).item()
      if (isOff) return expect(touch()).toBe(100) // without kernels, arrays go when nobody holds them
      expect(address(next)).toBe(place)
      expect([larger, another].map(address)).not.toContain(place)
      expect(touch).toThrow('this tensor of shape [100] was released early; keep a clone')
    })
  })

  test('stays where others share its numbers, and goes once where it is named twice', () => {
    scope(() => {
      const release = earlyRelease()
      const x = tensor([[1, 2], [3, 4]]) // biome-ignore format: a matrix
      const row = slice(x, [[1], []])
      release([x], [row])
      zeros([2, 2])
      expect(row.toArray()).toEqual([[3, 4]])
      release([x, transpose(x), x], [])
      const [a, b] = [zeros([2, 2]), ones([2, 2])]
      expect([sum(a).item(), sum(b).item()]).toEqual([0, 4])
    })
  })

  test('is no part of another tensor, where a float64 could not begin', () => {
    scope(() => {
      const release = earlyRelease()
      const x = tensor([1, 2, 3, 4])
      release([contiguous(slice(x, [[1, 3]]))], [])
      expect(zeros([1], { dtype: 'float64' }).toArray()).toEqual([0])
      expect(x.toArray()).toEqual([1, 2, 3, 4])
    })
  })

  test('may be released again, and be without numbers', () => {
    scope(() => {
      const release = earlyRelease()
      const [x, none] = [ones([3]), zeros([0, 3])]
      for (let i = 0; i < 2; i++) release([x, none], [])
      const [a, b] = [ones([3]), zeros([3])]
      expect([sum(a).item(), sum(b).item(), sum(none).item()]).toEqual([3, 0, 0])
    })
  })

  test('is never what was made before, outside, or in another scope', () => {
    const outside = tensor([1, 2])
    const kept = persist(outside)
    scope(() => {
      const before = tensor([3, 4])
      const release = earlyRelease()
      const after = tensor([5, 6])
      scope(() => {
        earlyRelease()([outside, kept, before, after], [])
        release([outside, kept, before], [])
        zeros([2])
      })
      zeros([2])
      expect([outside, kept, before, after].map(x => x.toArray())).toEqual([
        [1, 2],
        [1, 2],
        [3, 4],
        [5, 6],
      ])
    })
  })
})
