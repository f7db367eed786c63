// The authors' check: `@neuralings/lesson-kit/check`. It is no part of the package's front door, for no learner waits for it.
export { type CheckOptions, type CheckProgress, checkCourse } from './check/check-course.ts'
export type {
  CheckReport,
  ExerciseReport,
  MachineReport,
  Problem,
  TranslationReport,
} from './check/report.ts'
export { killTable } from './check/report.ts'
export { checkTranslation } from './check/translation/check.ts'
