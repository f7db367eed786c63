// No option that nobody knows is overlooked.
import * as training from '@neuralings/training'
import { testOptions } from '../../../test/support/options.ts'

const status = { step: 1, totalSteps: 2, loss: 1, secondsPerStep: 1 }

testOptions(training, {
  calls: {
    longTraining: o => training.longTraining(undefined as never, o),
    statusLine: o => training.statusLine(status, o),
  },
  without: 'loadCheckpoint saveCheckpoint',
})
