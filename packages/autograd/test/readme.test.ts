import * as autograd from '@neuralings/autograd'
import { testReadme } from '../../../test/support/readme.ts'

testReadme(new URL('..', import.meta.url), autograd)
