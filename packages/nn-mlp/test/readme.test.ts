import * as mlp from '@neuralings/nn-mlp'
import { testReadme } from '../../../test/support/readme.ts'

testReadme(new URL('..', import.meta.url), mlp)
