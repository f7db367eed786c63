import * as labs from '@neuralings/labs'
import * as polynomials from '@neuralings/labs/polynomials'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/labs': labs,
  '@neuralings/labs/polynomials': polynomials,
})
