import * as kernels from '@neuralings/kernels'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), { '@neuralings/kernels': kernels })
