// The README and the doc comments promise outputs: here they are run.
import * as activations from '@neuralings/activations'
import * as autograd from '@neuralings/autograd'
import * as nnCnn from '@neuralings/nn-cnn'
import * as nnMlp from '@neuralings/nn-mlp'
import * as optim from '@neuralings/optim'
import * as plots from '@neuralings/plots'
import * as tensor from '@neuralings/tensor'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/nn-cnn': nnCnn,
  '@neuralings/nn-mlp': nnMlp,
  '@neuralings/optim': optim,
  '@neuralings/activations': activations,
  '@neuralings/autograd': autograd,
  '@neuralings/tensor': tensor,
  '@neuralings/plots': plots,
})
