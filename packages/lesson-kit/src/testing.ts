// What the tests of exercises import: `@neuralings/lesson-kit/testing`.
export { preset, reportProgress, seeds } from './testing/run.ts'
