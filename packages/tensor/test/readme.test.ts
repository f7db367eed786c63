import * as tensor from '@neuralings/tensor'
import { testReadme } from '../../../test/support/readme.ts'

testReadme(new URL('..', import.meta.url), tensor)
