import * as plots from '@neuralings/plots'
import * as text from '@neuralings/plots/text'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/plots': plots,
  '@neuralings/plots/text': text,
})
