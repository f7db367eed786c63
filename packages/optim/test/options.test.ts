import { variable } from '@neuralings/autograd'
import * as optim from '@neuralings/optim'
import { tensor, zeros } from '@neuralings/tensor'
import { testOptions } from '../../../test/support/options.ts'

const o = optim
const [x, y] = [tensor([0.5]), tensor([1])]
const [scores, classes] = [zeros([1, 2]), tensor([0])]
const w = () => [variable([1])]

/** The least an optimizer needs to be made: a base is nothing yet. */
class Still extends optim.Optimizer {
  override update() {}
}
Object.defineProperty(Still, 'name', { value: 'Optimizer' })

testOptions(optim, {
  calls: {
    mse: options => o.mse(x, y, options),
    l1: options => o.l1(x, y, options),
    huber: options => o.huber(x, y, options),
    bce: options => o.bce(x, y, options),
    bceWithLogits: options => o.bceWithLogits(x, y, options),
    nll: options => o.nll(scores, classes, options),
    crossEntropy: options => o.crossEntropy(scores, classes, options),
    kl: options => o.kl(x, y, options),
    confusionMatrix: options => o.confusionMatrix(classes, classes, options),
    Optimizer: options => new Still(w(), options),
    SGD: options => new o.SGD(w(), options),
    Adagrad: options => new o.Adagrad(w(), options),
    RMSProp: options => new o.RMSProp(w(), options),
    Adam: options => new o.Adam(w(), options),
    AdamW: options => new o.AdamW(w(), options),
    stepDecay: options => o.stepDecay(options),
    multiStepDecay: options => o.multiStepDecay(options),
    exponentialDecay: options => o.exponentialDecay(options),
    cosine: options => o.cosine(options),
    linearWarmup: options => o.linearWarmup(options),
    warmupCosine: options => o.warmupCosine(options),
    clipGradNorm: options => o.clipGradNorm(w(), 1, options),
    batches: options => o.batches({ x, y }, options),
    earlyStopping: options => o.earlyStopping(options),
    fit: options => o.fit(options),
  },
  without: 'accuracy leastSquares together clipGradValue l1Penalty l2Penalty',
})
