// What the README of the house promises, it prints.
import * as activations from '../packages/activations/src/index.ts'
import * as tensor from '../packages/tensor/src/index.ts'
import { testExamples } from './support/run-examples.ts'

testExamples(new URL('..', import.meta.url), {
  '@neuralings/activations': activations,
  '@neuralings/tensor': tensor,
})
