// The README and the doc comments promise outputs: here they are run.
import * as activations from '@neuralings/activations'
import * as autograd from '@neuralings/autograd'
import * as embedding from '@neuralings/embedding'
import * as nnMlp from '@neuralings/nn-mlp'
import * as optim from '@neuralings/optim'
import * as plots from '@neuralings/plots'
import * as tensor from '@neuralings/tensor'
import * as transformer from '@neuralings/transformer'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/transformer': transformer,
  '@neuralings/embedding': embedding,
  '@neuralings/nn-mlp': nnMlp,
  '@neuralings/optim': optim,
  '@neuralings/plots': plots,
  '@neuralings/activations': activations,
  '@neuralings/autograd': autograd,
  '@neuralings/tensor': tensor,
})
