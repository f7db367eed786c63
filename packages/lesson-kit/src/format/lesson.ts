// What a lesson is made of. An author writes these records in lesson.ts, mutants.ts and course.ts;
// everything else in the house (map, grader, check, docs) reads them and nothing else.

/** How the learner works on an exercise. Every kind is a file in the workspace, graded by tests. */
export const kinds = ['code', 'fix', 'predict', 'derive', 'lab', 'milestone'] as const
export type Kind = (typeof kinds)[number]

/** One exercise, as its author declares it in `lesson.ts`. */
export interface ExerciseSpec {
  /** Folder name, unique in the lesson: `chain-rule`. The full id is `backprop/chain-rule`. */
  name: string
  kind: Kind
  title: string
  /** Seconds until the grader stops the learner's code. Default 10, a milestone 120. */
  deadline?: number
  /** Megabytes of resident memory the learner's code may use. Default 1024. */
  memory?: number
  /** `fix` only: the name of the mutant that the learner is handed. */
  startsAs?: string
  /** `lab` only: the name of the lab in `@neuralings/labs` whose goal is to be met. */
  lab?: string
  /** `milestone` only: ids of the earlier exercises whose files run inside this one. */
  pieces?: string[]
  /** The task shows the very lines of the solution: what is asked is, say, their order. */
  linesGiven?: boolean
}

/** One lesson, as its author declares it. `needs` and `teaches` name concepts. */
export interface LessonSpec {
  /** Folder name; never changes once released. */
  id: string
  title: string
  summary: string
  minutes: number
  needs: string[]
  teaches: string[]
  exercises: ExerciseSpec[]
}

/** A wrong implementation: one edit to the solution, and what to say to whoever makes that mistake. */
export interface MutantSpec {
  find: string
  replace: string
  says: string
}

/** A lesson still to be written: it keeps its place on the map, and others may need what it will teach. */
export interface PlannedSpec {
  planned: true
  id: string
  title: string
  teaches: string[]
}

export interface CourseSpec {
  /** Whether the lessons come after those of neuralings, not in their place. */
  beside?: boolean
  /** Lessons in order: the only place where order lives. */
  lessons: (LessonSpec | PlannedSpec)[]
  /** Exercises that were released under another id: old to new. What learners have follows. */
  renamed?: Record<string, string>
}

export const defineLesson = (lesson: LessonSpec): LessonSpec => lesson
export const defineCourse = (course: CourseSpec): CourseSpec => course
export const planned = (lesson: Omit<PlannedSpec, 'planned'>): PlannedSpec => ({
  planned: true,
  ...lesson,
})
/** Machine-made mutants that no test can reject, by their names, each with the reason why not. */
export const equivalents = (table: Record<string, string>): Record<string, string> => table
export const mutants = (table: Record<string, MutantSpec>): Record<string, MutantSpec> => table
