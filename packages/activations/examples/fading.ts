// Why hidden layers have no sigmoids any more. A gradient that comes back through a layer is multiplied by the slope
// of its activation. What is left of it after ten layers, where every neuron receives a 2?

import { elu, gelu, leakyRelu, relu, sigmoid, swish, tanh } from '@neuralings/activations'

for (const { title, df } of [sigmoid, tanh, relu, leakyRelu, elu, swish, gelu])
  console.log(title.padEnd(12), (df(2) ** 10).toPrecision(3))
// sigmoid      1.63e-10
// tanh         3.10e-12
// ReLU         1.00
// leaky ReLU   1.00
// ELU          1.00
// Swish (SiLU) 2.38
// GELU         2.27
