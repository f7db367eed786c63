import * as autograd from '@neuralings/autograd'
import { gradcheck, sum, variable } from '@neuralings/autograd'
import { zeros } from '@neuralings/tensor'
import { testOptions } from '../../../test/support/options.ts'

const a = autograd
const x = variable([
  [1, 2],
  [3, 4],
])

testOptions(autograd, {
  calls: {
    variable: options => variable([1], options),
    backward: options => a.backward(sum(x), options),
    grad: options => a.grad(sum(x), [x], options),
    gradcheck: options => gradcheck(v => sum(v), [x.data], options),
    clamp: options => a.clamp(x, options),
    sum: options => sum(x, options),
    mean: options => a.mean(x, options),
    max: options => a.max(x, options),
    min: options => a.min(x, options),
    prod: options => a.prod(x, options),
    cumsum: options => a.cumsum(x, options),
    variance: options => a.variance(x, options),
    std: options => a.std(x, options),
    norm: options => a.norm(x, options),
    logsumexp: options => a.logsumexp(x, options),
    argmax: options => a.argmax(x, options),
    argmin: options => a.argmin(x, options),
    maxWithIndices: options => a.maxWithIndices(x, options),
    minWithIndices: options => a.minWithIndices(x, options),
    select: options => a.select(x, options),
    split: options => a.split(x, 1, options),
    unfold: options => a.unfold(x, options),
    tril: options => a.tril(x, options),
    triu: options => a.triu(x, options),
    concat: options => a.concat([x, x], options),
    stack: options => a.stack([x, x], options),
    pad: options => a.pad(zeros([]), [], options),
    roll: options => a.roll(x, 1, options),
    gather: options => a.gather(x, options),
    scatterAdd: options => a.scatterAdd(x, options),
    take: options => a.take(x, options),
    sort: options => a.sort(x, options),
    topk: options => a.topk(x, 1, options),
  },
  without: `Variable isVariable differentiable wantsGradient topologicalOrder isRecording noGrad trace sharedPullback unwrap
    add sub mul div pow neg square sqrt rsqrt reciprocal abs sign exp expm1 log log1p floor ceil round
    tanh sin cos tan erf where maximum minimum maskedFill eq ne lt le gt ge oneHot sumTo
    reshape permute transpose squeeze unsqueeze expand contiguous clone cast matmul dot outer slice flip
    tile einsum`,
})
