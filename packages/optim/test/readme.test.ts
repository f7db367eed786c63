import * as optim from '@neuralings/optim'
import { testReadme } from '../../../test/support/readme.ts'

testReadme(new URL('..', import.meta.url), optim)
