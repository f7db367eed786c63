// No option that nobody knows is overlooked.
import * as nnMlp from '@neuralings/nn-mlp'
import { zeros } from '@neuralings/tensor'
import { testOptions } from '../../../test/support/options.ts'

const x = zeros([4, 3])

testOptions(nnMlp, {
  calls: {
    calculateGain: o => nnMlp.calculateGain('relu', o),
    kaimingNormal: o => nnMlp.kaimingNormal([3, 2], o),
    kaimingUniform: o => nnMlp.kaimingUniform([3, 2], o),
    xavierNormal: o => nnMlp.xavierNormal([3, 2], o),
    xavierUniform: o => nnMlp.xavierUniform([3, 2], o),
    Linear: o => new nnMlp.Linear(3, 2, o),
    MLP: o => new nnMlp.MLP([3, 2], o),
    Dropout: o => new nnMlp.Dropout(0.5, o),
    dropout: o => nnMlp.dropout(x, o),
    RMSNorm: o => new nnMlp.RMSNorm(3, o),
    rmsNorm: o => nnMlp.rmsNorm(x, o),
    LayerNorm: o => new nnMlp.LayerNorm(3, o),
    layerNorm: o => nnMlp.layerNorm(x, o),
    BatchNorm1d: o => new nnMlp.BatchNorm1d(3, o),
    GroupNorm: o => new nnMlp.GroupNorm(1, 3, o),
    groupNorm: o => nnMlp.groupNorm(x, 1, o),
    batchNorm: o => nnMlp.batchNorm(x, o),
    PReLU: o => new nnMlp.PReLU(1, o),
  },
  without: 'Module Residual Sequential isModule linear parameter prelu summary',
})
