// All rules of the check, in the order in which their problems are told. One promise, one rule, one file: a new
// one is written into `rules/` and added to the list of what it is about.

import type { CourseRule, ExerciseRule, LessonRule, TextRule } from './rule.ts'
import { blockWidth } from './rules/block-width.ts'
import { codeBlocks } from './rules/code-blocks.ts'
import { entry } from './rules/entry.ts'
import { figures } from './rules/figures.ts'
import { folders } from './rules/folders.ts'
import { formatting } from './rules/formatting.ts'
import { givenAway } from './rules/given-away.ts'
import { hints } from './rules/hints.ts'
import { imports } from './rules/imports.ts'
import { length } from './rules/length.ts'
import { links } from './rules/links.ts'
import { marks } from './rules/marks.ts'
import { mutants } from './rules/mutants.ts'
import { needs } from './rules/needs.ts'
import { packed } from './rules/packed.ts'
import { planned } from './rules/planned.ts'
import { released } from './rules/released.ts'
import { stub } from './rules/stub.ts'
import { tableForm } from './rules/table-form.ts'
import { tables } from './rules/tables.ts'
import { tests } from './rules/tests.ts'
import { toldImports } from './rules/told-imports.ts'
import { types } from './rules/types.ts'
import { uniqueIds } from './rules/unique-ids.ts'

/** The course as a whole. */
export const courseRules: CourseRule[] = [uniqueIds, needs, planned, folders, packed, released]

/** A lesson as a whole. */
export const lessonRules: LessonRule[] = [codeBlocks, figures, formatting]

/** Every text by itself: a lesson's story, an exercise's task, hints and debrief. */
export const textRules: TextRule[] = [length, links, marks, tableForm, blockWidth]

/** What lesson.ts says of an exercise, and the hints. */
export const exerciseRules: ExerciseRule[] = [entry, hints]

/** An exercise's sources. Where these find nothing, all below may read them. */
export const sourceRules: ExerciseRule[] = [stub, tests]

/** What is said of the sources. */
export const sayingRules: ExerciseRule[] = [givenAway, tables, toldImports]

/** What keeps an exercise from being graded. */
export const gradableRules: ExerciseRule[] = [imports, mutants, types]
