// biome-ignore-all assist/source/organizeImports: the order is that of a lesson's life
// The lesson format, the grader and the workspace.

// What a lesson is made of.
export {
  defineCourse,
  defineLesson,
  equivalents,
  kinds,
  mutants,
  planned,
} from './format/lesson.ts'
export type {
  CourseSpec,
  ExerciseSpec,
  Kind,
  LessonSpec,
  MutantSpec,
  PlannedSpec,
} from './format/lesson.ts'

// The course as one record.
export type { Course, Exercise, Lesson, Mutant, PlannedLesson } from './format/manifest.ts'
export { loadCourse } from './format/load-course.ts'
export { readManifest, writeManifest } from './format/manifest-file.ts'
export { buildCourse } from './format/build-course.ts'
export { exercisesOf, findExercise } from './format/find.ts'
export { packsNamedIn, pathIn, rootOf, rootsOf, withPacks } from './format/packs.ts'

// Its texts and files.
export { closing, debrief, hints, story, task } from './prose.ts'
export { splitStory, type StoryPart } from './story-parts.ts'
export { stub } from './stub/stub.ts'
export { withoutMarkers } from './stub/markers.ts'
export { applyMutant, authored, authoredStarter, solution, starter } from './stub/files.ts'

// In other languages.
export { type Lang, langs, type Translated, translated } from './translation/lang.ts'
export { inLanguage } from './translation/in-language.ts'
export { kitWords, verdictWords } from './translation/verdict-words.ts'
export { readWords, translate, type Translate, type Words } from './translation/words.ts'
export { layOutWords, markTranslated } from './translation/write.ts'

// The learner's workspace.
export { initWorkspace, isWorkspace, openWorkspace } from './workspace/open.ts'
export { Workspace } from './workspace/workspace.ts'
export { weightsFile, type Kept } from './workspace/kept.ts'
export type { Training } from './workspace/training.ts'
export { labFile } from './workspace/lab-file.ts'
export type { Snapshot } from './workspace/backups.ts'
export type { Piece, PieceSource } from './workspace/pieces.ts'
export { entryOf, type Entry, type Progress, type Review } from './workspace/progress.ts'
export { hasBackup, languageIn, restoreProgress } from './workspace/progress-file.ts'
export { next, readiness, stateOf } from './workspace/states.ts'
export type { ExerciseState, Readiness } from './workspace/states.ts'

// Grades.
export { createGrader } from './grader/create-grader.ts'
export type { CreateGrader, GradeOptions, Grader, GraderOptions } from './grader/grader.ts'
export type { Checkpoint, Preset } from './grader/grader.ts'
export type { Progress as TrainingProgress } from './grader/grader.ts'
export type { State, TestResult, Verdict } from './grader/verdict.ts'
export type { Picture } from './picture/picture.ts'

// A file run by itself, not graded.
export { RunningFile, type RunEnd, type RunFileOptions } from './run/run-file.ts'
export { Shown } from './run/shown.ts'
export { outputCap } from './grader/output.ts'
export { readLearner, type Reading } from './grader/read-learner.ts'
export { mendedIn, namesAsked } from './grader/parts/outline.ts'

// New lessons and exercises, made from templates.
export { newPack } from './author/new-pack.ts'
export { addLesson, type NewLesson } from './author/add-lesson.ts'
export { addLab, type NewLab } from './author/add-lab.ts'
export { addExercise, type NewExercise } from './author/add-exercise.ts'

// What goes wrong, told to people.
export { UserError, type UserErrorOptions, type ExitCode } from './error.ts'
export { harmless } from './harmless.ts'
export { refusal } from './workspace/refusal.ts'
