import * as plots from '@neuralings/plots'
import { testExamples } from '../../../test/support/run-examples.ts'

testExamples(new URL('..', import.meta.url), { '@neuralings/plots': plots })
