// The README and the doc comments promise outputs: here they are run, in a folder where they may leave their files.
import * as activations from '@neuralings/activations'
import * as autograd from '@neuralings/autograd'
import * as mlp from '@neuralings/nn-mlp'
import * as optim from '@neuralings/optim'
import * as tensor from '@neuralings/tensor'
import * as training from '@neuralings/training'
import { testExamples } from '../../../test/support/run-examples.ts'
import { temporaryFolder } from './folder.ts'

process.chdir(temporaryFolder())

testExamples(new URL('..', import.meta.url), {
  '@neuralings/training': training,
  '@neuralings/optim': optim,
  '@neuralings/nn-mlp': mlp,
  '@neuralings/activations': activations,
  '@neuralings/autograd': autograd,
  '@neuralings/tensor': tensor,
})
