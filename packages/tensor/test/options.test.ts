import * as tensor from '@neuralings/tensor'
import { tensor as of } from '@neuralings/tensor'
import { testOptions } from '../../../test/support/options.ts'

const t = tensor
const x = of([
  [1, 2],
  [3, 4],
])

testOptions(tensor, {
  calls: {
    tensor: options => of([1], options),
    zeros: options => t.zeros([2], options),
    ones: options => t.ones([2], options),
    full: options => t.full([2], 1, options),
    empty: options => t.empty([2], options),
    eye: options => t.eye(2, options),
    arange: options => t.arange(0, 3, options),
    linspace: options => t.linspace(0, 1, options),
    rand: options => t.rand([2], options),
    randn: options => t.randn([2], options),
    clamp: options => t.clamp(x, options),
    sum: options => t.sum(x, options),
    prod: options => t.prod(x, options),
    max: options => t.max(x, options),
    min: options => t.min(x, options),
    mean: options => t.mean(x, options),
    variance: options => t.variance(x, options),
    std: options => t.std(x, options),
    norm: options => t.norm(x, options),
    logsumexp: options => t.logsumexp(x, options),
    rootMeanSquare: options => t.rootMeanSquare(x, options),
    argmax: options => t.argmax(x, options),
    argmin: options => t.argmin(x, options),
    maxWithIndices: options => t.maxWithIndices(x, options),
    minWithIndices: options => t.minWithIndices(x, options),
    cumsum: options => t.cumsum(x, options),
    select: options => t.select(x, options),
    split: options => t.split(x, 1, options),
    unfold: options => t.unfold(x, options),
    concat: options => t.concat([x, x], options),
    stack: options => t.stack([x, x], options),
    pad: options => t.pad(t.zeros([]), [], options),
    roll: options => t.roll(x, 1, options),
    tril: options => t.tril(x, options),
    triu: options => t.triu(x, options),
    gather: options => t.gather(x, options),
    scatterAdd: options => t.scatterAdd(x, options),
    take: options => t.take(x, options),
    sort: options => t.sort(x, options),
    topk: options => t.topk(x, 1, options),
    saveSafetensors: options => t.saveSafetensors({ x }, options),
  },
  // Tensor, asTensor and onKernels are called by every operation, too often to look at each name.
  without: `Tensor asTensor accelerated onKernels
    promote broadcastShapes sameShape isContiguous isTensor zerosLike onesLike fullLike emptyLike createRng Rng
    clone cast contiguous reshape permute transpose squeeze unsqueeze expand slice flip
    add sub mul div pow maximum minimum neg abs sign square reciprocal sqrt rsqrt exp expm1 log log1p floor ceil
    round sin cos tan tanh erf eq ne lt le gt ge where maskedFill sumTo matmul matmulInto dot outer
    copyInto addInto tile oneHot parseEquation einsum loadSafetensors scope earlyRelease persist dispose useThreads
    useWideKernels
    refuse refuseRange described requireVariable requireList requireFunction requireFlags requireOptions requireRng
    requireCounts requireFinite requireNotNegative requirePositive requireShares requireBelowOne requireState`,
})
