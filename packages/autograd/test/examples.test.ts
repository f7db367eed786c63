import * as autograd from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/autograd': autograd,
  '@neuralings/tensor': tensor,
})
