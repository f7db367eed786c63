// The README and the doc comments promise outputs: here they are run.
import * as autograd from '@neuralings/autograd'
import * as datasets from '@neuralings/datasets'
import * as novel from '@neuralings/datasets/novel'
import * as embedding from '@neuralings/embedding'
import * as nnMlp from '@neuralings/nn-mlp'
import * as optim from '@neuralings/optim'
import * as plots from '@neuralings/plots'
import * as tensor from '@neuralings/tensor'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/embedding': embedding,
  '@neuralings/nn-mlp': nnMlp,
  '@neuralings/optim': optim,
  '@neuralings/datasets': datasets,
  '@neuralings/datasets/novel': novel,
  '@neuralings/plots': plots,
  '@neuralings/autograd': autograd,
  '@neuralings/tensor': tensor,
})
