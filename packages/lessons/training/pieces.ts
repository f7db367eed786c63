// Small jobs for what the milestones of this lesson are made of. Training that fails would only say that something
// is wrong, not where. The numbers that are wanted come from loops and formulas, not from anybody's tensors.
import { type Op, type Variable, variable } from '@neuralings/autograd'
import { expectClose, expectSameGraph, expectSameSteps } from '@neuralings/lesson-kit/testing'
import { type Batch, mse, type Optimizer, SGD } from '@neuralings/optim'
import { createRng, mul as scale, reshape, type Rng, sum, type Tensor, tensor } from '@neuralings/tensor'
