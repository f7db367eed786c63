// The lesson format, the grader and the workspace.

// What goes wrong, told to people.
export { UserError } from './error.ts'
export { exercisesOf, findExercise } from './format/find.ts'
export type { CourseSpec, ExerciseSpec, Kind, LessonSpec, MutantSpec } from './format/lesson.ts'
// What a lesson is made of.
export { defineCourse, defineLesson, mutants } from './format/lesson.ts'
// The course as one record.
export { loadCourse } from './format/load-course.ts'
export type { Course, Exercise, Lesson, Mutant } from './format/manifest.ts'
export { readManifest, writeManifest } from './format/manifest-file.ts'
// Grades.
export { createGrader } from './grader/create-grader.ts'
export type {
  CreateGrader,
  GradeOptions,
  Grader,
  Progress as TrainingProgress,
} from './grader/grader.ts'
export type { State, TestResult, Verdict } from './grader/verdict.ts'
export type { Lang } from './prose.ts'
// Its texts and files.
export { hints, story, task } from './prose.ts'
export { applyMutant, authored, solution, starter } from './stub/files.ts'
export { withoutMarkers } from './stub/markers.ts'
export { stub } from './stub/stub.ts'
// The learner's workspace.
export { initWorkspace, isWorkspace, openWorkspace } from './workspace/open.ts'
export type { Piece, PieceSource } from './workspace/pieces.ts'
export type { Entry, Progress } from './workspace/progress.ts'
export { entryOf } from './workspace/progress.ts'
export { hasBackup, restoreProgress } from './workspace/progress-file.ts'
export type { ExerciseState, Readiness } from './workspace/states.ts'
export { next, readiness, stateOf } from './workspace/states.ts'
export { Workspace } from './workspace/workspace.ts'
