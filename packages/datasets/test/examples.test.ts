import * as datasets from '@neuralings/datasets'
import * as couplets from '@neuralings/datasets/couplets'
import * as digits from '@neuralings/datasets/digits'
import * as iris from '@neuralings/datasets/iris'
import * as names from '@neuralings/datasets/names'
import * as novel from '@neuralings/datasets/novel'
import * as penguins from '@neuralings/datasets/penguins'
import * as photographs from '@neuralings/datasets/photographs'
import * as speeches from '@neuralings/datasets/speeches'
import * as plots from '@neuralings/plots'
import * as tensor from '@neuralings/tensor'
import { testExamples } from '../../../test/support/run-examples.ts'

const modules = {
  '@neuralings/datasets': datasets,
  '@neuralings/datasets/couplets': couplets,
  '@neuralings/datasets/digits': digits,
  '@neuralings/datasets/iris': iris,
  '@neuralings/datasets/names': names,
  '@neuralings/datasets/novel': novel,
  '@neuralings/datasets/penguins': penguins,
  '@neuralings/datasets/photographs': photographs,
  '@neuralings/datasets/speeches': speeches,
  '@neuralings/tensor': tensor,
  '@neuralings/plots': plots,
}

// The READMEs of the large sets speak of this package.
for (const folder of [
  'datasets',
  'datasets-couplets',
  'datasets-digits',
  'datasets-novel',
  'datasets-speeches',
])
  testExamples(new URL(`../../${folder}/`, import.meta.url), modules)
