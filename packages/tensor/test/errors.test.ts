// Every message a wrong call gets. A learner meets them all sooner or later, so each is one sentence that names the
// function, says what came, and what to do. TypeScript refuses many of these calls; the exercises of the course, and
// everyone who writes JavaScript, run without it.
import * as tensor from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

/** The package as JavaScript sees it: anything can be called with anything. */
const t = tensor as unknown as Record<string, (...args: unknown[]) => tensor.Tensor>
const { createRng } = tensor

const x = tensor.ones([2, 3])
const int = tensor.zeros([2, 3], { dtype: 'int32' })
const nothing = tensor.zeros([0, 3])
const rng = createRng(1)
/** What a variable of the autograd package looks like from here. */
const variable = { [Symbol.for('@neuralings/autograd')]: true, data: x }
const advice = 'tensor([…]) makes a tensor of it'

type Row = [call: string, run: () => unknown, message: string]

/** These values, with a hole after the first. */
function holes(first: number, ...others: number[]): number[] {
  const list = [first]
  for (const [i, x] of others.entries()) list[i + 2] = x
  list.length = others.length + 2
  return list
}

const cycle: unknown[] = []
cycle.push(cycle)
const late: unknown[] = [1]
late.push(late)
const deep = Array.from({ length: 10000 }).reduce<unknown>(inner => [inner], 1)
const endless =
  'tensor: expected lists nested at most 64 deep, got deeper ones; does a list hold itself?'

const far = 2 ** 40
const huge = tensor.expand(tensor.tensor(1), [far])
const whole = tensor.expand(tensor.tensor(1, { dtype: 'int32' }), [far])
const [column, line] = [tensor.unsqueeze(huge, 1), tensor.unsqueeze(huge, 0)]
const one = tensor.tensor([1])
const beyondMemory: Record<string, () => unknown> = {
  zeros: () => tensor.zeros([far, far]),
  ones: () => tensor.ones([far]),
  full: () => tensor.full([far], 2),
  empty: () => tensor.empty([far]),
  eye: () => tensor.eye(2 ** 20),
  zerosLike: () => tensor.zerosLike(huge),
  arange: () => tensor.arange(far),
  linspace: () => tensor.linspace(0, 1, { steps: far }),
  rand: () => tensor.rand([far], { rng }),
  randn: () => tensor.randn([far], { rng }),
  clone: () => tensor.clone(huge),
  contiguous: () => tensor.contiguous(huge),
  cast: () => tensor.cast(huge, 'int32'),
  exp: () => tensor.exp(huge),
  neg: () => tensor.neg(whole),
  add: () => tensor.add(huge, 1),
  mul: () => tensor.mul(whole, 2),
  pow: () => tensor.pow(huge, 2),
  eq: () => tensor.eq(huge, 1),
  where: () => tensor.where(huge, 1, 2),
  clamp: () => tensor.clamp(huge, { min: 0 }),
  concat: () => tensor.concat([tensor.slice(huge, [[1]]), one]),
  stack: () => tensor.stack([huge]),
  pad: () => tensor.pad(one, [[0, far - 1]]),
  oneHot: () => tensor.oneHot(one, far),
  cumsum: () => tensor.cumsum(huge, { dim: 0 }),
  sumTo: () => tensor.sumTo(line, [far]),
  sort: () => tensor.sort(huge),
  topk: () => tensor.topk(huge, 1),
  gather: () => tensor.gather(one, { dim: 0, index: whole }),
  scatterAdd: () => tensor.scatterAdd(huge, { dim: 0, index: one, src: one }),
  persist: () => tensor.persist(huge),
  outer: () => tensor.outer(huge, huge),
  matmul: () => tensor.matmul(column, line),
  einsum: () => tensor.einsum('ia,ja->ij', column, column),
}

const tables: Record<string, Row[]> = {
  create: [
    ...(['zeros', 'ones', 'empty', 'full'] as const).flatMap((op): Row[] => [
      [`${op}(3)`, () => t[op](3, 1), `${op}: expected a shape such as [2, 3], got 3`],
      [
        `${op}([NaN])`,
        () => t[op]([Number.NaN], op === 'full' ? 1 : undefined),
        `${op}: expected whole numbers ≥ 0, got [NaN]`,
      ],
    ]),
    ['zeros(2, 3)', () => t.zeros(2, 3), 'zeros: expected a shape such as [2, 3], got 2'],
    ['zeros([2], 3)', () => t.zeros([2], 3), 'zeros: expected options { dtype }, got 3'],
    ['full([2])', () => t.full([2]), 'full: expected a number, got undefined'],
    [
      "zeros([2], { dtype: 'float16' })",
      () => t.zeros([2], { dtype: 'float16' }),
      "zeros: expected dtype 'float32', 'float64' or 'int32', got 'float16'",
    ],
    ['eye([2, 2])', () => t.eye([2, 2]), 'eye: expected a whole number of rows, got an array'],
    ['eye(1.5)', () => t.eye(1.5), 'eye: expected a whole number of rows, got 1.5'],
    ['tensor()', () => t.tensor(), 'tensor: expected a number, got undefined'],
    [
      'tensor([[1], [2, 3]])',
      () => t.tensor([[1], [2, 3]]),
      'tensor: expected a row of 1, got a row of 2',
    ],
    ['tensor([1, [2]])', () => t.tensor([1, [2]]), 'tensor: expected a number, got a row of 1'],
    ['tensor([true])', () => t.tensor([true]), 'tensor: expected a number, got a boolean'],
    [
      'tensor([x, x])',
      () => t.tensor([x, x]),
      'tensor: expected a number, got a tensor of shape [2,3]; clone copies a tensor, stack joins several',
    ],
    [
      "tensor([1], 'float64')",
      () => t.tensor([1], 'float64'),
      "tensor: expected options { dtype }, got 'float64'",
    ],
    ...(['zerosLike', 'onesLike', 'emptyLike', 'fullLike'] as const).map(
      (op): Row => [
        `${op}([2, 3])`,
        () => t[op]([2, 3], 1),
        `${op}: expected a tensor, got an array; ${advice}`,
      ],
    ),
    ['fullLike(x)', () => t.fullLike(x), 'fullLike: expected a number, got undefined'],
    [
      'asTensor([1])',
      () => t.asTensor([1]),
      `asTensor: expected a tensor or a number, got an array; ${advice}`,
    ],
  ],

  'a dimension twice': [
    ...['sum', 'prod', 'max', 'min', 'mean', 'variance', 'std'].flatMap((op): Row[] => [
      [
        `${op}(x, { dim: [0, 0] })`,
        () => t[op](x, { dim: [0, 0] }),
        `${op}: dimension 0 is named twice in [0,0]`,
      ],
      [
        `${op}(x, { dim: [1, -1] })`,
        () => t[op](x, { dim: [1, -1] }),
        `${op}: dimension -1 is named twice in [1,-1]`,
      ],
    ]),
    ['flip(x, [0, -2])', () => t.flip(x, [0, -2]), 'flip: dimension -2 is named twice in [0,-2]'],
    [
      'permute(x, [0, 0])',
      () => t.permute(x, [0, 0]),
      'permute: expected each of 2 dimensions once, got [0,0]',
    ],
  ],

  'a stretch to fewer dimensions': [
    ['expand(x, [])', () => t.expand(x, []), 'expand: shape [2,3] does not stretch to []'],
  ],

  'a -1 that could be anything': [
    [
      'reshape(nothing, [-1, 0])',
      () => t.reshape(nothing, [-1, 0]),
      'reshape: -1 could be any length in [-1,0]; write down which',
    ],
    [
      'reshape(x, [-1, 0])',
      () => t.reshape(x, [-1, 0]),
      'reshape: 6 numbers of shape [2,3] do not fit [-1,0]',
    ],
  ],

  'lists with holes, in themselves, or without end': [
    ['tensor([1, , 2])', () => t.tensor(holes(1, 2)), 'tensor: expected a number, got undefined'],
    ['tensor(cycle)', () => t.tensor(cycle), endless],
    ['tensor([1, itself])', () => t.tensor(late), 'tensor: expected a number, got a row of 2'],
    ['tensor(deep)', () => t.tensor(deep), endless],
    [
      'zeros([1, , 2])',
      () => t.zeros(holes(1, 2)),
      'zeros: expected whole numbers ≥ 0, got [1,undefined,2]',
    ],
    [
      'reshape(x, [1, , 2])',
      () => t.reshape(x, holes(1, 2)),
      'reshape: expected whole numbers ≥ 0, got [1,undefined,2]',
    ],
    [
      'permute(x, [1, , 0])',
      () => t.permute(x, holes(1, 0)),
      'permute: expected a dimension, a whole number, got undefined',
    ],
    [
      'sum(x, { dim: [1, , 0] })',
      () => t.sum(x, { dim: holes(1, 0) }),
      'sum: expected a dimension, a whole number, got undefined',
    ],
    [
      'flip(x, [1, , 0])',
      () => t.flip(x, holes(1, 0)),
      'flip: expected a dimension, a whole number, got undefined',
    ],
    [
      'pad(x, [[0, 0], [0n, 0]])',
      () =>
        t.pad(x, [
          [0, 0],
          [0n, 0],
        ]),
      'pad: expected [before, after] ≥ 0 for each dimension of [2,3], got [[0,0],["a bigint",0]]',
    ],
  ],

  'numbers in other clothes': [
    ["zeros(['2'])", () => t.zeros(['2']), "zeros: expected whole numbers ≥ 0, got ['2']"],
    ['zeros([2n])', () => t.zeros([2n]), 'zeros: expected whole numbers ≥ 0, got [a bigint]'],
    ['tensor(2n)', () => t.tensor(2n), 'tensor: expected a number, got a bigint'],
    [
      'tensor(a DataView)',
      () => t.tensor(new DataView(new ArrayBuffer(8))),
      'tensor: expected a number, got an object',
    ],
    [
      "sum(x, { keepdim: 'false' })",
      () => t.sum(x, { keepdim: 'false' }),
      "sum: expected true or false as keepdim, got 'false'",
    ],
    [
      'sort(x, { descending: 0 })',
      () => t.sort(x, { descending: 0 }),
      'sort: expected true or false as descending, got 0',
    ],
    [
      "topk(x, 1, { largest: 'no' })",
      () => t.topk(x, 1, { largest: 'no' }),
      "topk: expected true or false as largest, got 'no'",
    ],
    [
      'argmax(x, { keepdim: 1 })',
      () => t.argmax(x, { keepdim: 1 }),
      'argmax: expected true or false as keepdim, got 1',
    ],
    [
      "variance(x, { correction: '1' })",
      () => t.variance(x, { correction: '1' }),
      "variance: expected a number, got '1'",
    ],
    [
      "tril(x, { diagonal: '1' })",
      () => t.tril(x, { diagonal: '1' }),
      "tril: expected a whole number as diagonal, got '1'",
    ],
    [
      "maskedFill(x, x, '1')",
      () => t.maskedFill(x, x, '1'),
      "maskedFill: expected a number, got '1'",
    ],
    [
      "pad(x, …, { value: '1' })",
      () => t.pad(x, [], { value: '1' }),
      "pad: expected a number, got '1'",
    ],
    [
      'sum(x, a Map)',
      () => t.sum(x, new Map([['dim', 0]])),
      'sum: expected options { dim, keepdim }, got an object',
    ],
    [
      'asTensor(1, { axis })',
      () => t.asTensor(1, { axis: 0 }),
      'asTensor: there is no option axis, only dtype, op',
    ],
    [
      "promote('float16', …)",
      () => t.promote('float16', 'int32'),
      "promote: expected dtype 'float32', 'float64' or 'int32', got 'float16'",
    ],
    [
      'cast(x)',
      () => t.cast(x),
      "cast: expected dtype 'float32', 'float64' or 'int32', got undefined",
    ],
    [
      'broadcastShapes([,], [2])',
      () => t.broadcastShapes(holes(1), [2]),
      'broadcastShapes: expected whole numbers ≥ 0, got [1,undefined]',
    ],
    [
      'sameShape(x, [2])',
      () => t.sameShape(x, [2]),
      'sameShape: expected two shapes, got a tensor of shape [2,3] and an array',
    ],
    [
      'isContiguous([1])',
      () => t.isContiguous([1]),
      'isContiguous: expected a tensor, got an array',
    ],
    [
      'matmulInto(x, y)',
      () => t.matmulInto(x, x),
      'matmulInto: expected two tensors to multiply, [x, y], got a tensor of shape [2,3]',
    ],
    [
      'accelerated()',
      () => t.accelerated(),
      'accelerated: expected two functions, definition and kernel, got undefined and undefined',
    ],
    [
      'onKernels()',
      () => t.onKernels(),
      'onKernels: expected { reads, writes, … } and a function, got undefined and undefined',
    ],
  ],

  'beyond all memory': Object.entries(beyondMemory).map(
    ([op, run]): Row => [
      op,
      run,
      `${op}: there is no memory for ${/^(outer|matmul|einsum|zeros)$/.test(op) ? 2 ** 80 : 2 ** 40} numbers; make it smaller`,
    ],
  ),

  tensor: [
    [
      'new Tensor(Float32Array.of(1), [3])',
      () => new tensor.Tensor(Float32Array.of(1), [3]),
      'Tensor: expected 3 numbers for shape [3], got 1',
    ],
    [
      'new Tensor([1], [1])',
      () => new tensor.Tensor([1] as never, [1]),
      'Tensor: expected a Float32Array, Float64Array or Int32Array, got an array',
    ],
    [
      'new Tensor(…, [2, -1])',
      () => new tensor.Tensor(Float32Array.of(1, 2), [2, -1]),
      'Tensor: expected whole numbers ≥ 0, got [2,-1]',
    ],
    ['x.at(0)', () => x.at(0), 'at: expected 2 indices for shape [2,3], got 1'],
    ['x.at(0, 3)', () => x.at(0, 3), 'at: there is no index 3 in a dimension of length 3'],
    ['x.item()', () => x.item(), 'item: expected one element, got 6 of shape [2,3]'],
  ],

  shape: [
    [
      'broadcastShapes([2], [3])',
      () => t.broadcastShapes([2], [3]),
      'broadcastShapes: shapes [2] and [3] do not broadcast: 2 ≠ 3 in dimension -1, and neither is 1',
    ],
    [
      'broadcastShapes(x, x)',
      () => t.broadcastShapes(x, x),
      'broadcastShapes: expected two shapes, got a tensor of shape [2,3] and a tensor of shape [2,3]',
    ],
  ],

  views: [
    ...[
      'reshape',
      'permute',
      'transpose',
      'squeeze',
      'unsqueeze',
      'expand',
      'clone',
      'cast',
      'contiguous',
    ].map(
      (op): Row => [
        `${op}([1])`,
        () => t[op]([1]),
        `${op}: expected a tensor, got an array; ${advice}`,
      ],
    ),
    [
      'reshape(variable, [6])',
      () => t.reshape(variable, [6]),
      'reshape: expected a tensor, got a variable; give its .data, or use the functions of @neuralings/autograd',
    ],
    [
      'reshape(x, 3, 2)',
      () => t.reshape(x, 3, 2),
      'reshape: expected a shape such as [2, -1], got 3',
    ],
    [
      'reshape(x, [4])',
      () => t.reshape(x, [4]),
      'reshape: 6 numbers of shape [2,3] do not fit [4]',
    ],
    [
      'reshape(x, [-1, -1])',
      () => t.reshape(x, [-1, -1]),
      'reshape: 6 numbers of shape [2,3] do not fit [-1,-1]',
    ],
    [
      'permute(x, 1, 0)',
      () => t.permute(x, 1, 0),
      'permute: expected a list of all dimensions such as [1, 0], got 1',
    ],
    [
      'permute(x, [0])',
      () => t.permute(x, [0]),
      'permute: expected each of 2 dimensions once, got [0]',
    ],
    [
      'transpose(x, 0, 1)',
      () => t.transpose(x, 0, 1),
      'transpose: expected two dimensions such as [0, 1], got 0',
    ],
    [
      'transpose(x, [0])',
      () => t.transpose(x, [0]),
      'transpose: expected a dimension, a whole number, got undefined',
    ],
    [
      'transpose(ones([3]))',
      () => t.transpose(tensor.ones([3])),
      'transpose: there is no dimension -2 (use -1 to 0)',
    ],
    ['squeeze(x, 2)', () => t.squeeze(x, 2), 'squeeze: there is no dimension 2 (use -2 to 1)'],
    [
      'squeeze(x, { dim: 0 })',
      () => t.squeeze(x, { dim: 0 }),
      'squeeze: expected a dimension, a whole number, got an object',
    ],
    [
      'unsqueeze(x)',
      () => t.unsqueeze(x),
      'unsqueeze: expected a dimension, a whole number, got undefined',
    ],
    ['expand(x, 4, 3)', () => t.expand(x, 4, 3), 'expand: expected a shape such as [2, 3], got 4'],
    ['expand(x, [4])', () => t.expand(x, [4]), 'expand: shape [2,3] does not stretch to [4]'],
    [
      "cast(x, 'half')",
      () => t.cast(x, 'half'),
      "cast: expected dtype 'float32', 'float64' or 'int32', got 'half'",
    ],
  ],

  elementwise: 'add sub mul div pow maximum minimum eq ne lt le gt ge'
    .split(' ')
    .flatMap((op): Row[] => [
      [`${op}(x)`, () => t[op](x), `${op}: expected a tensor or a number, got undefined`],
      [
        `${op}(x, [1])`,
        () => t[op](x, [1]),
        `${op}: expected a tensor or a number, got an array; ${advice}`,
      ],
      [
        `${op}(x, ones([4]))`,
        () => t[op](x, tensor.ones([4])),
        `${op}: shapes [2,3] and [4] do not broadcast: 3 ≠ 4 in dimension -1, and neither is 1`,
      ],
    ]),

  unary: [
    ...'neg abs sign square sqrt rsqrt reciprocal exp expm1 log log1p floor ceil round sin cos tan tanh erf'
      .split(' ')
      .map(
        (op): Row => [
          `${op}('1')`,
          () => t[op]('1'),
          `${op}: expected a tensor or a number, got '1'`,
        ],
      ),
    ['clamp(x)', () => t.clamp(x), 'clamp: expected options { min, max }, got undefined'],
    ['clamp(x, 0, 1)', () => t.clamp(x, 0, 1), 'clamp: expected options { min, max }, got 0'],
    ["clamp(x, { min: '0' })", () => t.clamp(x, { min: '0' }), "clamp: expected a number, got '0'"],
  ],

  reduce: [
    ...'sum prod max min mean variance std norm logsumexp rootMeanSquare'
      .split(' ')
      .flatMap((op): Row[] => {
        const more = { variance: 'dim, keepdim, correction', std: 'dim, keepdim, correction' }
        const others = { norm: 'ord, dim, keepdim', rootMeanSquare: 'dim, keepdim, count' }
        const names = { ...more, ...others }[op] ?? 'dim, keepdim'
        return [
          [
            `${op}([1, 2])`,
            () => t[op]([1, 2]),
            `${op}: expected a tensor, got an array; ${advice}`,
          ],
          [`${op}(x, 0)`, () => t[op](x, 0), `${op}: expected options { ${names} }, got 0`],
          [
            `${op}(x, { axis: 0 })`,
            () => t[op](x, { axis: 0 }),
            `${op}: there is no option axis, only ${names}`,
          ],
          [
            `${op}(x, { dim: 2 })`,
            () => t[op](x, { dim: 2 }),
            `${op}: there is no dimension 2 (use -2 to 1)`,
          ],
          [
            `${op}(x, { dim: '0' })`,
            () => t[op](x, { dim: '0' }),
            `${op}: expected a dimension, or a list of them, got '0'`,
          ],
        ]
      }),
    [
      'max(nothing)',
      () => t.max(tensor.zeros([0])),
      'max: expected at least one number, got shape [0]',
    ],
    [
      'min(nothing)',
      () => t.min(tensor.zeros([0])),
      'min: expected at least one number, got shape [0]',
    ],
    [
      "norm(x, { ord: 'fro' })",
      () => t.norm(x, { ord: 'fro' }),
      "norm: expected a number, got 'fro'",
    ],
    ...[Infinity, -Infinity, -1].map(
      (ord): Row => [
        `norm(nothing, { ord: ${ord} })`,
        () => t.norm(nothing, { ord, dim: 0 }),
        `norm: expected at least one number for ord ${ord}, got shape [0,3]`,
      ],
    ),
    ['sumTo(x, 3)', () => t.sumTo(x, 3), 'sumTo: expected a shape such as [2, 3], got 3'],
    [
      'sumTo(x, [2])',
      () => t.sumTo(x, [2]),
      'sumTo: shapes [2] and [2,3] do not broadcast: 2 ≠ 3 in dimension -1, and neither is 1',
    ],
    [
      'sumTo(x, [5, 2, 3])',
      () => t.sumTo(x, [5, 2, 3]),
      'sumTo: shape [5,2,3] does not stretch to [2,3]',
    ],
  ],

  matmul: [
    ['matmul(x, 2)', () => t.matmul(x, 2), 'matmul: expected a tensor, got 2'],
    [
      'matmul(x, tensor(2))',
      () => t.matmul(x, tensor.tensor(2)),
      'matmul: expected vectors or matrices, got [2,3] @ []; use mul for a scalar',
    ],
    [
      'matmul(x, x)',
      () => t.matmul(x, x),
      'matmul: inner dimensions differ: [2,3] @ [2,3] (3 ≠ 2)',
    ],
    [
      'matmul(ones([2, 2, 3]), ones([3, 3, 1]))',
      () => t.matmul(tensor.ones([2, 2, 3]), tensor.ones([3, 3, 1])),
      'matmul: shapes [2] and [3] do not broadcast: 2 ≠ 3 in dimension -1, and neither is 1',
    ],
    [
      'matmulInto(1, [x, x])',
      () => t.matmulInto(1, [x, x]),
      'matmulInto: expected a tensor to write into, got 1',
    ],
    [
      'matmulInto(x, [x, 1])',
      () => t.matmulInto(x, [x, 1]),
      'matmulInto: expected a tensor to multiply, got 1',
    ],
    [
      'matmulInto(x, [ones([3, 3]), ones([3, 3])])',
      () => t.matmulInto(x, [tensor.ones([3, 3]), tensor.ones([3, 3])]),
      'matmulInto: shape [3,3] does not stretch to [2,3]',
    ],
    ['dot(x, x)', () => t.dot(x, x), 'dot: expected two vectors, got [2,3] and [2,3]'],
    [
      'dot(ones([2]), ones([3]))',
      () => t.dot(tensor.ones([2]), tensor.ones([3])),
      'dot: lengths differ: 2 ≠ 3',
    ],
    ['outer(x, x)', () => t.outer(x, x), 'outer: expected two vectors, got [2,3] and [2,3]'],
  ],

  'in-place': (['copyInto', 'addInto'] as const).flatMap((op): Row[] => [
    [`${op}(x, 1)`, () => t[op](x, 1), `${op}: expected a tensor to write, got 1`],
    [
      `${op}(variable, x)`,
      () => t[op](variable, x),
      `${op}: expected a tensor to write into, got a variable; give its .data, or use the functions of @neuralings/autograd`,
    ],
    [
      `${op}(x, ones([4]))`,
      () => t[op](x, tensor.ones([4])),
      `${op}: shape [4] does not stretch to [2,3]`,
    ],
    [
      `${op}(int, x)`,
      () => t[op](int, x),
      `${op}: float32 numbers do not fit into an int32 tensor; cast them`,
    ],
  ]),

  scope: [
    ['scope(3)', () => t.scope(3), 'scope: expected a function to call, got 3'],
    [
      'scope(async)',
      () => t.scope(async () => x),
      'scope: expected a function that is not async; open a scope between two awaits',
    ],
    [
      'earlyRelease()(x, [])',
      () => tensor.earlyRelease()(x as never, []),
      'earlyRelease: expected a list of tensors, got a tensor of shape [2,3]',
    ],
    ['persist([1])', () => t.persist([1]), `persist: expected a tensor, got an array; ${advice}`],
    ['dispose()', () => t.dispose(), 'dispose: expected a tensor, got undefined'],
  ],

  ranges: [
    ['arange()', () => t.arange(), 'arange: expected a number, got undefined'],
    ["arange('3')", () => t.arange('3'), "arange: expected a number, got '3'"],
    ['arange(0, 6, 2)', () => t.arange(0, 6, 2), 'arange: expected options { step, dtype }, got 2'],
    ['arange(5, 0)', () => t.arange(5, 0), 'arange: a step of 1 never leads from 5 to 0'],
    [
      'linspace(0, 1, 5)',
      () => t.linspace(0, 1, 5),
      'linspace: expected options { steps, dtype }, got 5',
    ],
    [
      'linspace(0, 1, { steps: 2.5 })',
      () => t.linspace(0, 1, { steps: 2.5 }),
      'linspace: expected a whole number of steps, got 2.5',
    ],
    [
      'linspace(0, undefined, { steps: 2 })',
      () => t.linspace(0, undefined, { steps: 2 }),
      'linspace: expected a number, got undefined',
    ],
  ],

  random: [
    [
      'createRng()',
      () => t.createRng(),
      'createRng: expected a whole number as seed, got undefined',
    ],
    ['integer(3, 3)', () => rng.integer(3, 3), 'integer: nothing lies from 3 up to 3'],
    [
      'integer(0, 2.5)',
      () => rng.integer(0, 2.5),
      'integer: expected two whole numbers, got 0 and 2.5',
    ],
    ['shuffle(5)', () => rng.shuffle(5 as unknown as []), 'shuffle: expected a list, got 5'],
    [
      'randn([2, 3])',
      () => t.randn([2, 3]),
      'randn: expected a random generator, such as { rng: createRng(0) }, got undefined',
    ],
    [
      'randn([2], rng)',
      () => t.randn([2], rng),
      'randn: expected a random generator, such as { rng: createRng(0) }, got undefined',
    ],
    [
      'rand([2], { rng: 1 })',
      () => t.rand([2], { rng: 1 }),
      'rand: expected a random generator, such as { rng: createRng(0) }, got 1',
    ],
    [
      'rand([2], { rng, min: 0 })',
      () => t.rand([2], { rng, min: 0 }),
      'rand: there is no option min, only rng, low, high, dtype',
    ],
    [
      'randn([NaN], { rng })',
      () => t.randn([Number.NaN], { rng }),
      'randn: expected whole numbers ≥ 0, got [NaN]',
    ],
  ],

  slices: [
    [
      'slice([1, 2], [[0]])',
      () => t.slice([1, 2], [[0]]),
      `slice: expected a tensor, got an array; ${advice}`,
    ],
    [
      'slice(x, 0, 1)',
      () => t.slice(x, 0, 1),
      'slice: expected a list of ranges such as [[0, 2], []], got 0',
    ],
    [
      'slice(x, [0, 1])',
      () => t.slice(x, [0, 1]),
      'slice: expected a range such as [0, 2] for each dimension, got 0',
    ],
    [
      'slice(x, [[0, 2, -1]])',
      () => t.slice(x, [[0, 2, -1]]),
      'slice: expected whole numbers and a step ≥ 1, got [0,2,-1] (flip reverses)',
    ],
    [
      'slice(x, [[], [], []])',
      () => t.slice(x, [[], [], []]),
      'slice: expected at most 2 ranges for shape [2,3], got 3',
    ],
    ['select(x, 0, 1)', () => t.select(x, 0, 1), 'select: expected options { dim, index }, got 0'],
    [
      'select(x, { dim: 0, index: 2 })',
      () => t.select(x, { dim: 0, index: 2 }),
      'select: there is no index 2 in a dimension of length 2',
    ],
    [
      'select(x, { dim: 0 })',
      () => t.select(x, { dim: 0 }),
      'select: there is no index undefined in a dimension of length 2',
    ],
    ['split(x)', () => t.split(x), 'split: expected a length, or a list of lengths, got undefined'],
    ['split(x, 1, 1)', () => t.split(x, 1, 1), 'split: expected options { dim }, got 1'],
    ['split(x, 0)', () => t.split(x, 0), 'split: expected parts of a whole length ≥ 1, got 0'],
    [
      'split(x, [1, 2])',
      () => t.split(x, [1, 2]),
      'split: expected lengths that add up to 2, got [1,2]',
    ],
    [
      'split(x, [3, -1])',
      () => t.split(x, [3, -1]),
      'split: expected whole numbers ≥ 0, got [3,-1]',
    ],
    ['flip(x, 0)', () => t.flip(x, 0), 'flip: expected a list of dimensions such as [0], got 0'],
    ['flip(x, [2])', () => t.flip(x, [2]), 'flip: there is no dimension 2 (use -2 to 1)'],
    [
      'unfold(x, 0, 2, 1)',
      () => t.unfold(x, 0, 2, 1),
      'unfold: expected options { dim, size, step }, got 0',
    ],
    [
      'unfold(x, { dim: 0, size: 3, step: 1 })',
      () => t.unfold(x, { dim: 0, size: 3, step: 1 }),
      'unfold: expected a whole size from 0 to 2 and a whole step ≥ 1, got size 3, step 1',
    ],
    [
      'unfold(x, { dim: 0, size: 2 })',
      () => t.unfold(x, { dim: 0, size: 2 }),
      'unfold: expected a whole size from 0 to 2 and a whole step ≥ 1, got size 2, step undefined',
    ],
  ],

  compare: [
    [
      'where(true, x, x)',
      () => t.where(true, x, x),
      'where: expected a tensor of zeros and ones to choose by, got a boolean',
    ],
    [
      'where(x, ones([4]), 0)',
      () => t.where(x, tensor.ones([4]), 0),
      'where: shapes [2,3] and [4] do not broadcast: 3 ≠ 4 in dimension -1, and neither is 1',
    ],
    [
      'where(x, int, 0.5)',
      () => t.where(x, int, 0.5),
      "where: 0.5 does not fit into int32; cast to 'float64' first",
    ],
    [
      'maskedFill(x, [1, 0, 1], 0)',
      () => t.maskedFill(x, [1, 0, 1], 0),
      `maskedFill: expected a tensor of zeros and ones to choose by, got an array; ${advice}`,
    ],
    [
      'maskedFill(int, x, -Infinity)',
      () => t.maskedFill(int, x, -Infinity),
      "maskedFill: -Infinity does not fit into int32; cast to 'float64' first",
    ],
  ],

  search: (['argmax', 'argmin'] as const).flatMap((op): Row[] => [
    [`${op}()`, () => t[op](), `${op}: expected a tensor, got undefined`],
    [
      `${op}(variable)`,
      () => t[op](variable),
      `${op}: expected a tensor, got a variable; give its .data, or use the functions of @neuralings/autograd`,
    ],
    [`${op}(x, 1)`, () => t[op](x, 1), `${op}: expected options { dim, keepdim }, got 1`],
    [
      `${op}(x, { axis: 1 })`,
      () => t[op](x, { axis: 1 }),
      `${op}: there is no option axis, only dim, keepdim`,
    ],
    [
      `${op}(x, { dim: 2 })`,
      () => t[op](x, { dim: 2 }),
      `${op}: there is no dimension 2 (use -2 to 1)`,
    ],
    [
      `${op}(nothing, { dim: 0 })`,
      () => t[op](nothing, { dim: 0 }),
      `${op}: expected at least one number, got shape [0,3]`,
    ],
  ]),

  searchWithValues: (['maxWithIndices', 'minWithIndices'] as const).flatMap((op): Row[] => [
    [`${op}(x)`, () => t[op](x), `${op}: expected options { dim, keepdim }, got undefined`],
    [`${op}(x, 0)`, () => t[op](x, 0), `${op}: expected options { dim, keepdim }, got 0`],
    [
      `${op}(x, {})`,
      () => t[op](x, {}),
      `${op}: expected a dimension, a whole number, got undefined`,
    ],
    [
      `${op}(x, { dim: [0] })`,
      () => t[op](x, { dim: [0] }),
      `${op}: expected a dimension, a whole number, got an array`,
    ],
    [
      `${op}([1], { dim: 0 })`,
      () => t[op]([1], { dim: 0 }),
      `${op}: expected a tensor, got an array; ${advice}`,
    ],
    [
      `${op}(nothing, { dim: 0 })`,
      () => t[op](nothing, { dim: 0 }),
      `${op}: expected at least one number, got shape [0,3]`,
    ],
  ]),

  cumulative: [
    ['cumsum(x)', () => t.cumsum(x), 'cumsum: expected options { dim }, got undefined'],
    ['cumsum(x, 0)', () => t.cumsum(x, 0), 'cumsum: expected options { dim }, got 0'],
    [
      'cumsum(tensor(1), { dim: 0 })',
      () => t.cumsum(tensor.tensor(1), { dim: 0 }),
      'cumsum: there is no dimension 0 (a scalar has none)',
    ],
  ],

  tile: [
    ['tile([1], [2])', () => t.tile([1], [2]), `tile: expected a tensor, got an array; ${advice}`],
    ['tile(x, 2)', () => t.tile(x, 2), 'tile: expected a list of times such as [2, 1], got 2'],
    ['tile(x, [-1])', () => t.tile(x, [-1]), 'tile: expected whole numbers ≥ 0, got [-1]'],
  ],

  roll: [
    ['roll([1], 1)', () => t.roll([1], 1), `roll: expected a tensor, got an array; ${advice}`],
    ['roll(x)', () => t.roll(x), 'roll: expected a shift, a whole number, got undefined'],
    ['roll(x, [1.5])', () => t.roll(x, [1.5]), 'roll: expected a shift, a whole number, got 1.5'],
    ['roll(x, 1, 0)', () => t.roll(x, 1, 0), 'roll: expected options { dim }, got 0'],
    [
      'roll(x, 1, { dims: 0 })',
      () => t.roll(x, 1, { dims: 0 }),
      'roll: there is no option dims, only dim',
    ],
    [
      'roll(x, [1, 2])',
      () => t.roll(x, [1, 2]),
      'roll: expected a shift for each dimension, 1 of them, got 2',
    ],
    [
      'roll(x, 1, { dim: [0, 1] })',
      () => t.roll(x, 1, { dim: [0, 1] }),
      'roll: expected a shift for each dimension, 2 of them, got 1',
    ],
    [
      'roll(x, 1, { dim: 2 })',
      () => t.roll(x, 1, { dim: 2 }),
      'roll: there is no dimension 2 (use -2 to 1)',
    ],
  ],

  join: [
    [
      'concat(x, x)',
      () => t.concat(x, x),
      'concat: expected a list of tensors, got a tensor of shape [2,3]',
    ],
    ['concat([])', () => t.concat([]), 'concat: expected at least one tensor, got none'],
    ['concat([x, 1])', () => t.concat([x, 1]), 'concat: expected a tensor, got 1'],
    ['concat([x, x], 1)', () => t.concat([x, x], 1), 'concat: expected options { dim }, got 1'],
    [
      'concat([x, ones([2])])',
      () => t.concat([x, tensor.ones([2])]),
      'concat: [2,3] and [2] differ outside dimension 0',
    ],
    [
      'concat([tensor(1)])',
      () => t.concat([tensor.tensor(1)]),
      'concat: there is no dimension 0 (a scalar has none)',
    ],
    ['stack([])', () => t.stack([]), 'stack: expected at least one tensor, got none'],
    [
      'stack(x, x)',
      () => t.stack(x, x),
      'stack: expected a list of tensors, got a tensor of shape [2,3]',
    ],
    ['stack([x, x], 0)', () => t.stack([x, x], 0), 'stack: expected options { dim }, got 0'],
    [
      'stack([x, x], { dim: 3 })',
      () => t.stack([x, x], { dim: 3 }),
      'stack: there is no dimension 3 (use -3 to 2)',
    ],
    ['stack([x, nothing])', () => t.stack([x, nothing]), 'stack: shapes differ: [2,3] and [0,3]'],
    [
      'pad(x, [1, 1])',
      () => t.pad(x, [1, 1]),
      'pad: expected [before, after] ≥ 0 for each dimension of [2,3], got [1,1]',
    ],
    [
      'pad(x, [[0, -1], [0, 0]])',
      () =>
        t.pad(x, [
          [0, -1],
          [0, 0],
        ]),
      'pad: expected [before, after] ≥ 0 for each dimension of [2,3], got [[0,-1],[0,0]]',
    ],
    [
      'pad(x)',
      () => t.pad(x),
      'pad: expected [before, after] ≥ 0 for each dimension of [2,3], got undefined',
    ],
    [
      'pad(x, [[0, 1], [0, 0]], 5)',
      () =>
        t.pad(
          x,
          [
            [0, 1],
            [0, 0],
          ],
          5,
        ),
      'pad: expected options { value }, got 5',
    ],
  ],

  triangles: (['tril', 'triu'] as const).flatMap((op): Row[] => [
    [`${op}(1)`, () => t[op](1), `${op}: expected a tensor, got 1`],
    [`${op}(x, 1)`, () => t[op](x, 1), `${op}: expected options { diagonal }, got 1`],
    [`${op}(arange(3))`, () => t[op](tensor.arange(3)), `${op}: expected a matrix, got shape [3]`],
  ]),

  indexing: [
    [
      'gather(x, 1, int)',
      () => t.gather(x, 1, int),
      'gather: expected options { dim, index }, got 1',
    ],
    [
      'gather(x, { dim: 1, index: 0 })',
      () => t.gather(x, { dim: 1, index: 0 }),
      'gather: expected a tensor as index, got 0',
    ],
    [
      'gather(x, { dim: 1, index: ones([2]) })',
      () => t.gather(x, { dim: 1, index: tensor.ones([2]) }),
      'gather: an index of shape [2] does not fit into [2,3]',
    ],
    [
      'gather(x, { dim: 1, index: tensor([[3]]) })',
      () => t.gather(x, { dim: 1, index: tensor.tensor([[3]]) }),
      'gather: there is no index 3 in a dimension of length 3 (use 0 to 2)',
    ],
    [
      'gather(nothing, { dim: 0, index: ones([1, 3]) })',
      () => t.gather(nothing, { dim: 0, index: tensor.ones([1, 3]) }),
      'gather: there is no index 1 in a dimension of length 0',
    ],
    [
      'scatterAdd(x, { dim: 1, index: int })',
      () => t.scatterAdd(x, { dim: 1, index: int }),
      'scatterAdd: expected a tensor as src, got undefined',
    ],
    [
      'scatterAdd(x, { dim: 1, index: int, src: ones([2]) })',
      () => t.scatterAdd(x, { dim: 1, index: int, src: tensor.ones([2]) }),
      'scatterAdd: expected a number of src for each index, got shapes [2] and [2,3]',
    ],
    [
      'scatterAdd(int, { dim: 1, index: int, src: x })',
      () => t.scatterAdd(int, { dim: 1, index: int, src: x }),
      'scatterAdd: float32 numbers do not fit into an int32 tensor; cast it first',
    ],
    [
      'take(x, int)',
      () => t.take(x, int),
      'take: expected options { dim, index }, got a tensor of shape [2,3]',
    ],
    [
      'take(x, { index: [0] })',
      () => t.take(x, { index: [0] }),
      `take: expected a tensor as index, got an array; ${advice}`,
    ],
    [
      'take(x, { index: tensor(-1) })',
      () => t.take(x, { index: tensor.tensor(-1) }),
      'take: there is no index -1 in a dimension of length 2 (use 0 to 1)',
    ],
    ['oneHot(2, 3)', () => t.oneHot(2, 3), 'oneHot: expected a tensor, got 2'],
    [
      'oneHot(int)',
      () => t.oneHot(int),
      'oneHot: expected a whole number of classes, got undefined',
    ],
    [
      'oneHot(tensor([0.5]), 2)',
      () => t.oneHot(tensor.tensor([0.5]), 2),
      'oneHot: there is no index 0.5 in a dimension of length 2 (use 0 to 1)',
    ],
  ],

  sort: [
    ['sort([3, 1])', () => t.sort([3, 1]), `sort: expected a tensor, got an array; ${advice}`],
    ['sort(x, 0)', () => t.sort(x, 0), 'sort: expected options { dim, descending }, got 0'],
    [
      'sort(x, { reverse: true })',
      () => t.sort(x, { reverse: true }),
      'sort: there is no option reverse, only dim, descending',
    ],
    [
      'sort(tensor(1))',
      () => t.sort(tensor.tensor(1)),
      'sort: there is no dimension -1 (a scalar has none)',
    ],
    [
      'topk(x, 4)',
      () => t.topk(x, 4),
      'topk: expected k from 0 to 3, the length of dimension -1, got 4',
    ],
    [
      'topk(x, { k: 2 })',
      () => t.topk(x, { k: 2 }),
      'topk: expected k from 0 to 3, the length of dimension -1, got an object',
    ],
    ['topk(x, 1, 0)', () => t.topk(x, 1, 0), 'topk: expected options { dim, largest }, got 0'],
  ],

  einsum: [
    [
      'einsum(x, x)',
      () => t.einsum(x, x),
      "einsum: expected an equation such as 'ij,jk->ik' first, got a tensor of shape [2,3]",
    ],
    [
      "einsum('.i->i', x)",
      () => t.einsum('.i->i', x),
      "einsum: '.i->i' is no equation; write one letter for each dimension, as in 'ij,jk->ik', or ... once for several",
    ],
    [
      "einsum('...i...', x)",
      () => t.einsum('...i...', x),
      "einsum: '...i...' is no equation; write one letter for each dimension, as in 'ij,jk->ik', or ... once for several",
    ],
    [
      "einsum('...i->...i...', x)",
      () => t.einsum('...i->...i...', x),
      "einsum: the result names … twice in '...i->...i...'",
    ],
    [
      "einsum('...ijk', x)",
      () => t.einsum('...ijk', x),
      "einsum: '…ijk' has 3 letters for the 2 dimensions of shape [2,3]",
    ],
    [
      "einsum('...i,...->i', x, x)",
      () => t.einsum('...i,...->i', x, tensor.ones([3])),
      'einsum: shapes [2] and [3] do not broadcast: 2 ≠ 3 in dimension -1, and neither is 1',
    ],
    [
      "einsum('ij,jk->ix', x, x)",
      () => t.einsum('ij,jk->ix', x, x),
      "einsum: no tensor has the letter x of the result in 'ij,jk->ix'",
    ],
    [
      "einsum('ij->ii', x)",
      () => t.einsum('ij->ii', x),
      "einsum: the result names i twice in 'ij->ii'",
    ],
    [
      "einsum('ij,jk->ik', x)",
      () => t.einsum('ij,jk->ik', x),
      "einsum: 'ij,jk' is about 2 tensors, got 1",
    ],
    [
      "einsum('ijk->i', x)",
      () => t.einsum('ijk->i', x),
      "einsum: 'ijk' has 3 letters for the 2 dimensions of shape [2,3]",
    ],
    [
      "einsum('ij,jk->ik', x, x)",
      () => t.einsum('ij,jk->ik', x, x),
      "einsum: j is 3 long and also 2 long in 'ij,jk' with shapes [2,3] and [2,3]",
    ],
    [
      "einsum('ii->i', x)",
      () => t.einsum('ii->i', x),
      "einsum: i is 2 long and also 3 long in 'ii' with shapes [2,3]",
    ],
    [
      "einsum('ii->i', ones([1, 3]))",
      () => t.einsum('ii->i', tensor.ones([1, 3])),
      "einsum: shape [1,3] has no diagonal for 'ii'",
    ],
    [
      "einsum('i->i', [1])",
      () => t.einsum('i->i', [1]),
      `einsum: expected a tensor, got an array; ${advice}`,
    ],
    [
      'parseEquation(3)',
      () => t.parseEquation(3),
      "einsum: expected an equation such as 'ij,jk->ik' first, got 3",
    ],
  ],

  serialize: [
    [
      'saveSafetensors(x)',
      () => t.saveSafetensors(x),
      'saveSafetensors: expected a record of tensors, such as { weight }, got a tensor of shape [2,3]',
    ],
    [
      'saveSafetensors()',
      () => t.saveSafetensors(),
      'saveSafetensors: expected a record of tensors, such as { weight }, got undefined',
    ],
    [
      'saveSafetensors({ w: variable })',
      () => t.saveSafetensors({ w: variable }),
      "saveSafetensors: expected a tensor as 'w', got a variable; give its .data, or use the functions of @neuralings/autograd",
    ],
    [
      'saveSafetensors({ __metadata__: x })',
      () => t.saveSafetensors({ __metadata__: x }),
      "saveSafetensors: the name '__metadata__' is taken; choose another",
    ],
    [
      'saveSafetensors({ x }, { metadata: { epoch: 3 } })',
      () => t.saveSafetensors({ x }, { metadata: { epoch: 3 } }),
      "saveSafetensors: metadata is text, got 3 for 'epoch'",
    ],
    [
      'saveSafetensors({ x }, { format: "pt" })',
      () => t.saveSafetensors({ x }, { format: 'pt' }),
      'saveSafetensors: there is no option format, only metadata',
    ],
    [
      "loadSafetensors('model.safetensors')",
      () => t.loadSafetensors('model.safetensors'),
      "loadSafetensors: expected the file's bytes as a Uint8Array, got 'model.safetensors'",
    ],
    // What can be wrong with the bytes is in serialize.test.ts.
  ],

  flagsAndCounts: [
    ...'norm logsumexp rootMeanSquare maxWithIndices minWithIndices'
      .split(' ')
      .map(
        (op): Row => [
          `${op}(x, { dim: 0, keepdim: 'false' })`,
          () => t[op](x, { dim: 0, keepdim: 'false' }),
          `${op}: expected true or false as keepdim, got 'false'`,
        ],
      ),
    [
      'norm(x, { ord: NaN })',
      () => t.norm(x, { ord: Number.NaN }),
      'norm: expected a number as ord, got NaN',
    ],
    [
      'rootMeanSquare(x, { count: -1 })',
      () => t.rootMeanSquare(x, { count: -1 }),
      'rootMeanSquare: expected a count of 0 or more, got -1',
    ],
  ],

  arguments: [
    [
      "requireOptions({ axis: 0 }, 'mean', ['dim'])",
      () => t.requireOptions({ axis: 0 }, 'mean', ['dim']),
      'mean: there is no option axis, only dim',
    ],
    [
      "requireFlags({ keepdim: 1 }, 'sum')",
      () => t.requireFlags({ keepdim: 1 }, 'sum'),
      'sum: expected true or false as keepdim, got 1',
    ],
    [
      "requireOptions(variable, 'mean', ['dim'])",
      () => t.requireOptions(variable, 'mean', ['dim']),
      'mean: expected options { dim }, got a variable',
    ],
    [
      "requireOptions({ inplace: true }, 'relu', [])",
      () => t.requireOptions({ inplace: true }, 'relu', []),
      'relu: there is no option inplace, and no other',
    ],
    [
      "requireOptions(3, 'relu', [])",
      () => t.requireOptions(3, 'relu', []),
      'relu: expected no options, got 3',
    ],
    [
      "requireRng({ rng: 7 }, 'dice', ['rng'])",
      () => t.requireRng({ rng: 7 }, 'dice', ['rng']),
      'dice: expected a random generator, such as { rng: createRng(0) }, got 7',
    ],
    [
      "requireRng({ seed: 7 }, 'dice', ['rng'])",
      () => t.requireRng({ seed: 7 }, 'dice', ['rng']),
      'dice: there is no option seed, only rng',
    ],
    [
      "requireVariable(x, 'slope')",
      () => t.requireVariable(x, 'slope'),
      'slope: expected a variable, got a tensor of shape [2,3]; variable(…) makes one of it, before anything is computed',
    ],
    [
      "requireVariable('x', 'slope')",
      () => t.requireVariable('x', 'slope'),
      "slope: expected a variable, got 'x'",
    ],
    [
      "requireList(x, 'first', 'a list of numbers')",
      () => t.requireList(x, 'first', 'a list of numbers'),
      'first: expected a list of numbers, got a tensor of shape [2,3]',
    ],
    [
      "requireFunction(1, 'twice', 'a function to call')",
      () => t.requireFunction(1, 'twice', 'a function to call'),
      'twice: expected a function to call, got 1',
    ],
    [
      "refuse('dot', 'two vectors', 1, [2])",
      () => t.refuse('dot', 'two vectors', 1, [2]),
      'dot: expected two vectors, got 1 and an array',
    ],
    [
      "refuseRange('dice', 'sides from 1 on', 0)",
      () => t.refuseRange('dice', 'sides from 1 on', 0),
      'dice: expected sides from 1 on, got 0',
    ],
    [
      'requireState(null, { x })',
      () => t.requireState(null, { x }),
      'loadStateDict: expected tensors by name, such as those of stateDict(), got null',
    ],
    [
      'requireState({ y: x, z: x }, { x })',
      () => t.requireState({ y: x, z: x }, { x }),
      'loadStateDict: missing x; unknown y, z',
    ],
    [
      'requireState({}, a … g)',
      () => t.requireState({}, Object.fromEntries([...'abcdefg'].map(name => [name, x]))),
      'loadStateDict: missing a, b, c, d, e and 2 more',
    ],
    [
      'requireState({ x: [1] }, { x })',
      () => t.requireState({ x: [1] }, { x }),
      'loadStateDict: expected x to be a tensor, got an array',
    ],
    [
      'requireState({ x: [1, 2, 3] as a tensor }, { x })',
      () => t.requireState({ x: t.tensor([1, 2, 3]) }, { x }),
      'loadStateDict: expected x of shape [2,3], got [3]',
    ],
    ...[0, 1.5, '2', Number.NaN, Infinity].map(
      (count): Row => [
        `requireCounts({ epochs: 1, count: ${count} }, 'fit')`,
        () => t.requireCounts({ epochs: 1, count }, 'fit'),
        `fit: expected count to be a whole number ≥ 1, got ${typeof count === 'string' ? "'2'" : count}`,
      ],
    ),
    [
      "requireCounts({ k: 1 }, 'nearest', 2)",
      () => t.requireCounts({ k: 1 }, 'nearest', 2),
      'nearest: expected k to be a whole number ≥ 2, got 1',
    ],
    ...[-Infinity, Number.NaN].map(
      (slope): Row => [
        `requireFinite({ slope: ${slope} }, 'line')`,
        () => t.requireFinite({ intercept: -1, slope }, 'line'),
        `line: expected slope to be a finite number, got ${slope}`,
      ],
    ),
    ...[-1e-9, Infinity, Number.NaN].map(
      (lr): Row => [
        `requireNotNegative({ lr: ${lr} }, 'SGD')`,
        () => t.requireNotNegative({ eps: 0, lr }, 'SGD'),
        `SGD: expected lr ≥ 0, got ${lr}`,
      ],
    ),
    ...[0, -1, Infinity].map(
      (delta): Row => [
        `requirePositive({ delta: ${delta} }, 'huber')`,
        () => t.requirePositive({ beta: 5e-324, delta }, 'huber'),
        `huber: expected delta > 0, got ${delta}`,
      ],
    ),
    ...[-0.1, 1.1, Number.NaN].map(
      (p): Row => [
        `requireShares({ p: ${p} }, 'keep')`,
        () => t.requireShares({ none: 0, all: 1, p }, 'keep'),
        `keep: expected p from 0 to 1, got ${p}`,
      ],
    ),
    ...[-0.1, 1].map(
      (p): Row => [
        `requireBelowOne({ p: ${p} }, 'dropout')`,
        () => t.requireBelowOne({ none: 0, p }, 'dropout'),
        `dropout: expected p from 0 to less than 1, got ${p}`,
      ],
    ),
  ],

  accelerate: [['useThreads(3)', () => t.useThreads(3), 'useThreads: expected 1 or 2, got 3']],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
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
  const anything = 'Rng Tensor described isTensor useWideKernels'.split(' ')
  const called = Object.values(tables).flatMap(rows => rows.map(([call]) => /\w+/.exec(call)![0]))
  const missing = Object.keys(tensor).filter(name => ![...called, ...anything].includes(name))
  expect(missing).toEqual([])
})
