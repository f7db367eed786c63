import * as labs from '@neuralings/labs'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), { '@neuralings/labs': labs })
