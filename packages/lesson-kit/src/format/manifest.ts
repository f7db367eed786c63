// The course as one plain record: what the app, the command line and the grader read.
// It is made from the sources (`loadCourse`) or read back from dist/manifest.json (`readManifest`).
import type { Lang } from '../translation/lang.ts'
import type { Kind, MutantSpec } from './lesson.ts'

/** What this version of the program reads and writes. */
export const FORMAT = 1

export interface Mutant extends MutantSpec {
  name: string
}

export interface Exercise {
  /** `backprop/chain-rule` */
  id: string
  lesson: string
  name: string
  kind: Kind
  title: string
  /** Folder of the exercise's sources, relative to the course: `backprop/chain-rule`. */
  folder: string
  /** The learner's file, relative to the workspace: `backprop/chain-rule.ts`. */
  file: string
  deadline: number
  memory: number
  startsAs?: string
  lab?: string
  pieces: string[]
  linesGiven?: boolean
  mutants: Mutant[]
}

export interface Lesson {
  id: string
  /** Its place in the course, from 1, lessons still to be written counted in. */
  number: number
  title: string
  summary: string
  minutes: number
  needs: string[]
  teaches: string[]
  exercises: Exercise[]
}

/** A lesson still to be written. */
export interface PlannedLesson {
  id: string
  number: number
  title: string
  teaches: string[]
}

export interface Course {
  format: typeof FORMAT
  /** Whether it adds to another course, and does not take its place. */
  beside: boolean
  /** Absolute folder that holds the lessons' folders. Not stored in the file. */
  root: string
  /** Folders of the lessons that packs add, by their ids. Not stored in the file. */
  elsewhere: Readonly<Record<string, string>>
  /** What it is told in, where it is translated. Not stored in the file: that is English. */
  lang: Lang
  lessons: Lesson[]
  planned: PlannedLesson[]
  /** Ids that exercises had in earlier releases, with those that they got then. */
  renamed?: Record<string, string>
}
