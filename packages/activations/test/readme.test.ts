import * as activations from '@neuralings/activations'
import { testReadme } from '../../../test/support/readme.ts'

testReadme(new URL('..', import.meta.url), activations)
