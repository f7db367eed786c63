// Every message a wrong call gets. What an operation is given wrongly, the tensor's function of the same name refuses:
// its own table is in the tensor package, and here it is enough that the message arrives in the operation's name.
import * as autograd from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

/** The package as JavaScript sees it: anything can be called with anything. */
const a = autograd as unknown as Record<string, (...args: unknown[]) => autograd.Variable>
const { differentiable, mul, noGrad, square, sum, variable } = autograd

const x = tensor.ones([2, 3])
const v = variable([
  [1, 2, 3],
  [4, 5, 6],
])
const int = tensor.zeros([2, 3], { dtype: 'int32' })
const advice = 'tensor([…]) makes a tensor of it'

type Row = [call: string, run: () => unknown, message: string]

const machinery: Row[] = [
  [
    'variable(int)',
    () => a.variable(int),
    'variable: int32 numbers have no gradient; use float32 or float64',
  ],
  [
    'variable([1], false)',
    () => a.variable([1], false),
    'variable: expected options { requiresGrad, dtype }, got a boolean',
  ],
  [
    'variable(v)',
    () => a.variable(v),
    'variable: this is a variable already; detach() gives one without its past',
  ],
  [
    'backward(x)',
    () => a.backward(x),
    'backward: expected a variable, got a tensor of shape [2,3]; variable(…) makes one of it, before anything is computed',
  ],
  [
    'backward(sum(v), x)',
    () => a.backward(sum(v), x),
    'backward: expected options { grad, retainGraph }, got a tensor of shape [2,3]',
  ],
  [
    'sum(v).backward({ retainGraph: true })',
    () => sum(v).backward({ retainGraph: true } as never),
    'backward: expected a tensor or a number, got an object',
  ],
  [
    'sum(v).backward(1, true)',
    () => sum(v).backward(1, true as never),
    'backward: expected options { retainGraph }, got a boolean',
  ],
  [
    'sum(v).backward(1, { retain: true })',
    () => sum(v).backward(1, { retain: true } as never),
    'backward: there is no option retain, only retainGraph',
  ],
  [
    'grad(sum(v), v)',
    () => a.grad(sum(v), v),
    'grad: expected a list of variables, got a variable',
  ],
  [
    'grad(sum(v), [x])',
    () => a.grad(sum(v), [x]),
    'grad: expected a variable, got a tensor of shape [2,3]; variable(…) makes one of it, before anything is computed',
  ],
  [
    'grad(x, [v])',
    () => a.grad(x, [v]),
    'grad: expected a variable, got a tensor of shape [2,3]; variable(…) makes one of it, before anything is computed',
  ],
  [
    'grad(square(v), [v])',
    () => a.grad(square(v), [v]),
    'grad: an output of shape [2,3] has no single gradient; sum it first, or give a gradient of its shape',
  ],
  [
    'grad(mul(2, 3), [v])',
    () => a.grad(mul(2, 3), [v]),
    'grad: nothing here requires a gradient; make an input with variable(…), outside noGrad',
  ],
  ['noGrad(3)', () => noGrad(3 as never), 'noGrad: expected a function to call, got 3'],
  [
    'topologicalOrder([v])',
    () => a.topologicalOrder([v]),
    'topologicalOrder: expected a variable, got an array',
  ],
  [
    "differentiable('f')",
    () => a.differentiable('f'),
    "differentiable('f'): expected a rule, a function, got undefined",
  ],
  [
    'differentiable: a tensor alone',
    () => (a.differentiable('f', (y: unknown) => y) as unknown as (x: unknown) => void)(v),
    'f: the rule returns [output, ...pullbacks], and the output is a Tensor',
  ],
  [
    'differentiable: a pullback without return',
    () => sum(differentiable('f', y => [y, () => undefined as never])(v)).backward(),
    'f: a pullback must return a tensor, got undefined',
  ],
  [
    'differentiable: a pullback of variables',
    () => sum(differentiable('f', y => [y, g => mul(g, 2) as never])(v)).backward(),
    'f: a pullback must return a tensor, got a variable',
  ],
  [
    'square(v).backward()',
    () => square(v).backward(),
    'backward: an output of shape [2,3] has no single gradient; sum it first, or give a gradient of its shape',
  ],
  [
    'square(v).backward(tensor(1))',
    () => square(v).backward(tensor.tensor(1)),
    'backward: expected a gradient of shape [2,3], like the output, got []',
  ],
  [
    'backward(mul(2, 3))',
    () => a.backward(mul(2, 3)),
    'backward: nothing here requires a gradient; make an input with variable(…), outside noGrad',
  ],
  [
    'backward, a second time',
    () => {
      const y = sum(square(variable([1, 2])))
      y.backward()
      y.backward()
    },
    "backward: the graph was freed by an earlier backward (at 'sum'); compute the output again, or pass { retainGraph: true } the first time",
  ],
  [
    'noGrad(async () => 1)',
    () => noGrad(async () => 1),
    'noGrad: the function must not be async; await first, then call noGrad',
  ],
  [
    'differentiable: no output',
    () => differentiable('f', (_: tensor.Tensor) => [3 as unknown as tensor.Tensor])(v),
    'f: the rule returns [output, ...pullbacks], and the output is a Tensor',
  ],
  [
    'differentiable: no pullback',
    () => differentiable('f', y => [y])(v),
    'f: no pullback for input 0; write null if it has no gradient',
  ],
  [
    'differentiable: a pullback of another shape',
    () => sum(differentiable('f', y => [y, () => tensor.ones([4])])(v)).backward(),
    'f: a pullback returned shape [4] for an input of shape [2,3]',
  ],
  ['trace()', () => a.trace(), 'trace: expected a variable, got undefined'],
  [
    'trace(x)',
    () => a.trace(x),
    'trace: expected a variable, got a tensor of shape [2,3]; variable(…) makes one of it, before anything is computed',
  ],
  [
    "variable(1, { requiresGrad: 'no' })",
    () => a.variable(1, { requiresGrad: 'no' }),
    "variable: expected true or false as requiresGrad, got 'no'",
  ],
  [
    'backward(sum(v), { retainGraph: 1 })',
    () => a.backward(sum(v), { retainGraph: 1 }),
    'backward: expected true or false as retainGraph, got 1',
  ],
  [
    "gradcheck(sum, [x], { step: '1' })",
    () => a.gradcheck(sum, [x], { step: '1' }),
    "gradcheck: expected a step above 0, got '1'",
  ],
  [
    'gradcheck(sum, [x], { tolerance: NaN })',
    () => a.gradcheck(sum, [x], { tolerance: Number.NaN }),
    'gradcheck: expected a tolerance of 0 or more, got NaN',
  ],
  [
    'sharedPullback(1.5)',
    () => a.sharedPullback(1.5),
    'sharedPullback: expected how many inputs there are, got 1.5',
  ],
  [
    'sharedPullback(2)',
    () => a.sharedPullback(2),
    'sharedPullback: expected a pullback, a function, got undefined',
  ],
  ['matmul(3, v)', () => a.matmul(3, v), 'matmul: expected a tensor, got 3'],
  [
    'sum(v, { dim: [0, 0] })',
    () => a.sum(v, { dim: [0, 0] }),
    'sum: dimension 0 is named twice in [0,0]',
  ],
  ['gradcheck()', () => a.gradcheck(), 'gradcheck: expected a function first, got undefined'],
  [
    'gradcheck(sum, x)',
    () => a.gradcheck(sum, x),
    'gradcheck: expected a list of tensors, as in gradcheck(f, [x]), got a tensor of shape [2,3]',
  ],
  [
    'gradcheck(sum, [v])',
    () => a.gradcheck(sum, [v]),
    'gradcheck: expected tensors to nudge, got a variable; give its .data',
  ],
  [
    'gradcheck(sum, [[1, 2]])',
    () => a.gradcheck(sum, [[1, 2]]),
    'gradcheck: expected tensors to nudge, got an array',
  ],
  [
    'gradcheck(() => 3, [x])',
    () => a.gradcheck(() => 3, [x]),
    'gradcheck: expected the function to return a variable, got 3',
  ],
  [
    'gradcheck(sum, [x], 1e-3)',
    () => a.gradcheck(sum, [x], 1e-3),
    'gradcheck: expected options { step, tolerance }, got 0.001',
  ],
  [
    'gradcheck(sum, [x], { step: 0 })',
    () => a.gradcheck(sum, [x], { step: 0 }),
    'gradcheck: expected a step above 0, got 0',
  ],
]

const four = tensor.ones([4])
const doNotBroadcast =
  'shapes [2,3] and [4] do not broadcast: 3 ≠ 4 in dimension -1, and neither is 1'
const pairs = 'add sub mul div pow maximum minimum eq ne lt le gt ge'.split(' ')
const noDimension = 'there is no dimension 2 (use -2 to 1)'

const operations: Row[] = [
  ...'neg square sqrt rsqrt reciprocal abs sign exp expm1 log log1p floor ceil round tanh sin cos tan erf'
    .split(' ')
    .map(
      (op): Row => [
        `${op}('1')`,
        () => a[op]('1'),
        `${op}: expected a tensor or a number, got '1'`,
      ],
    ),
  ['clamp(v, 0, 1)', () => a.clamp(v, 0, 1), 'clamp: expected options { min, max }, got 0'],
  ['sumTo(v, 3)', () => a.sumTo(v, 3), 'sumTo: expected a shape such as [2, 3], got 3'],
  ['clone([1])', () => a.clone([1]), `clone: expected a tensor, got an array; ${advice}`],
  ['contiguous(1)', () => a.contiguous(1), 'contiguous: expected a tensor, got 1'],
  [
    "cast([1], 'int32')",
    () => a.cast([1], 'int32'),
    `cast: expected a tensor, got an array; ${advice}`,
  ],
  ...pairs.map(
    (op): Row => [`${op}(v, ones([4]))`, () => a[op](v, four), `${op}: ${doNotBroadcast}`],
  ),
  [
    'where([1], v, v)',
    () => a.where([1], v, v),
    `where: expected a tensor of zeros and ones to choose by, got an array; ${advice}`,
  ],
  [
    'maskedFill(v, ones([4]), 0)',
    () => a.maskedFill(v, four, 0),
    `maskedFill: shapes [4] and [2,3] do not broadcast: 4 ≠ 3 in dimension -1, and neither is 1`,
  ],
  ...'sum prod max min mean variance std norm logsumexp cumsum argmax argmin maxWithIndices minWithIndices squeeze'
    .split(' ')
    .map((op): Row => {
      const at = op === 'squeeze' ? 2 : { dim: 2 }
      return [`${op} over dimension 2`, () => a[op](v, at), `${op}: ${noDimension}`]
    }),
  [
    "norm(v, { ord: 'nuc' })",
    () => a.norm(v, { ord: 'nuc' }),
    "norm: expected a number, got 'nuc'",
  ],
  [
    'maxWithIndices(v)',
    () => a.maxWithIndices(v),
    'maxWithIndices: expected options { dim, keepdim }, got undefined',
  ],
  ['tile(v, 2)', () => a.tile(v, 2), 'tile: expected a list of times such as [2, 1], got 2'],
  ['roll(v, 1, 0)', () => a.roll(v, 1, 0), 'roll: expected options { dim }, got 0'],
  ['roll(v)', () => a.roll(v), 'roll: expected a shift, a whole number, got undefined'],
  ['max of nothing', () => a.max(variable([])), 'max: expected at least one number, got shape [0]'],
  ['argmax(v, 0)', () => a.argmax(v, 0), 'argmax: expected options { dim, keepdim }, got 0'],
  ['oneHot(int)', () => a.oneHot(int), 'oneHot: expected a whole number of classes, got undefined'],
  ['cumsum(v, 0)', () => a.cumsum(v, 0), 'cumsum: expected options { dim }, got 0'],
  ['reshape(v, [4])', () => a.reshape(v, [4]), 'reshape: 6 numbers of shape [2,3] do not fit [4]'],
  [
    'permute(v, [0])',
    () => a.permute(v, [0]),
    'permute: expected each of 2 dimensions once, got [0]',
  ],
  ['transpose(v, [0, 2])', () => a.transpose(v, [0, 2]), `transpose: ${noDimension}`],
  ['unsqueeze(v, 3)', () => a.unsqueeze(v, 3), 'unsqueeze: there is no dimension 3 (use -3 to 2)'],
  ['expand(v, [4])', () => a.expand(v, [4]), 'expand: shape [2,3] does not stretch to [4]'],
  ['matmul(v, v)', () => a.matmul(v, v), 'matmul: inner dimensions differ: [2,3] @ [2,3] (3 ≠ 2)'],
  ['dot(v, v)', () => a.dot(v, v), 'dot: expected two vectors, got [2,3] and [2,3]'],
  ['outer(v, v)', () => a.outer(v, v), 'outer: expected two vectors, got [2,3] and [2,3]'],
  [
    'slice(v, [0])',
    () => a.slice(v, [0]),
    'slice: expected a range such as [0, 2] for each dimension, got 0',
  ],
  ['select(v, 0, 0)', () => a.select(v, 0, 0), 'select: expected options { dim, index }, got 0'],
  ['split(v, 1, 1)', () => a.split(v, 1, 1), 'split: expected options { dim }, got 1'],
  ['split([1], 1)', () => a.split([1], 1), `split: expected a tensor, got an array; ${advice}`],
  ['flip(v, 0)', () => a.flip(v, 0), 'flip: expected a list of dimensions such as [0], got 0'],
  [
    'unfold(v, 0, 1, 1)',
    () => a.unfold(v, 0, 1, 1),
    'unfold: expected options { dim, size, step }, got 0',
  ],
  ['tril(v, 1)', () => a.tril(v, 1), 'tril: expected options { diagonal }, got 1'],
  ['triu(1)', () => a.triu(1), 'triu: expected a tensor, got 1'],
  [
    'concat(v, v)',
    () => a.concat(v, v),
    'concat: expected a list, as in concat([x, y]), got a variable',
  ],
  ['concat([])', () => a.concat([]), 'concat: expected at least one tensor, got none'],
  ['concat([v], 1)', () => a.concat([v], 1), 'concat: expected options { dim }, got 1'],
  ['stack(v)', () => a.stack(v), 'stack: expected a list, as in stack([x, y]), got a variable'],
  ['stack([])', () => a.stack([]), 'stack: expected at least one tensor, got none'],
  ['stack([v], 0)', () => a.stack([v], 0), 'stack: expected options { dim }, got 0'],
  [
    'pad(v, [1, 1])',
    () => a.pad(v, [1, 1]),
    'pad: expected [before, after] ≥ 0 for each dimension of [2,3], got [1,1]',
  ],
  [
    'gather(v, 1, int)',
    () => a.gather(v, 1, int),
    'gather: expected options { dim, index }, got 1',
  ],
  [
    'gather(v, { dim: 0 })',
    () => a.gather(v, { dim: 0 }),
    'gather: expected a tensor as index, got undefined',
  ],
  [
    'scatterAdd(v, { dim: 0, index: int })',
    () => a.scatterAdd(v, { dim: 0, index: int }),
    'scatterAdd: expected a tensor as src, got undefined',
  ],
  [
    'scatterAdd(v)',
    () => a.scatterAdd(v),
    'scatterAdd: expected options { dim, index, src }, got undefined',
  ],
  [
    'take(v, { index: tensor([2]) })',
    () => a.take(v, { index: tensor.tensor([2]) }),
    'take: there is no index 2 in a dimension of length 2 (use 0 to 1)',
  ],
  ['sort(v, 0)', () => a.sort(v, 0), 'sort: expected options { dim, descending }, got 0'],
  [
    'topk(v, 4)',
    () => a.topk(v, 4),
    'topk: expected k from 0 to 3, the length of dimension -1, got 4',
  ],
  [
    'einsum(v, v)',
    () => a.einsum(v, v),
    "einsum: expected an equation such as 'ij,jk->ik' first, got a variable",
  ],
  [
    "einsum('ij,jk->ik', v, v)",
    () => a.einsum('ij,jk->ik', v, v),
    "einsum: j is 3 long and also 2 long in 'ij,jk' with shapes [2,3] and [2,3]",
  ],
  [
    "einsum('i...->...', [1])",
    () => a.einsum('i...->...', [1]),
    `einsum: expected a tensor, got an array; ${advice}`,
  ],
]

describe.each(Object.entries({ machinery, operations }))('%s', (_, rows) => {
  test.each(rows)('%s', (_, run, message) => {
    let got = 'nothing was thrown'
    try {
      run()
    } catch (error) {
      got = (error as Error).message
    }
    expect(got).toBe(message)
  })
})

test('every function is in the tables, but for those that take anything', () => {
  const anything = 'Variable isRecording isVariable sharedPullback unwrap wantsGradient'.split(' ')
  const called = [...machinery, ...operations].map(([call]) => /\w+/.exec(call)![0])
  const missing = Object.keys(autograd).filter(name => ![...called, ...anything].includes(name))
  expect(missing).toEqual([])
})
