// What the tests of exercises import: `@neuralings/lesson-kit/testing`.

export { expectAnswer } from './testing/answer.ts'
export { type CloseOptions, expectClose } from './testing/close.ts'
export { requireFit } from './testing/fit.ts'
export { type DrawOptions, forAll } from './testing/for-all.ts'
export { mend, needs } from './testing/pieces.ts'
export { call } from './testing/print.ts'
// The run that a test finds itself in.
export {
  checkpoint,
  isStopped,
  keepCheckpoint,
  keepForPicture,
  preset,
  reportProgress,
  seeds,
  showMeasured,
} from './testing/run.ts'
export { expectSameFunction, type SameFunctionOptions } from './testing/same-function.ts'
export { expectSameGraph, type GraphNode, type NamedNodes } from './testing/same-graph.ts'
export { expectSameSteps, type TrainingStep } from './testing/same-steps.ts'
export { table } from './testing/table.ts'
