// What every command starts with: the course, the workspace that is meant, and how to print.
import {
  type Course,
  type Exercise,
  exercisesOf,
  type Lang,
  languageIn,
  type UserError,
} from '@neuralings/lesson-kit'
import { findTyped, nearest } from '../course/find.ts'
import { here } from '../course/order.ts'
import { AppError } from '../messages/app-error.ts'
import { typed } from '../session/command-name.ts'
import { findWorkspace } from '../session/find-workspace.ts'
import { chosenLanguage } from '../session/language.ts'
import { openCourse } from '../session/open-course.ts'
import { Session } from '../session/session.ts'
import { capabilities, isDumb } from '../theme/capabilities.ts'
import { createPlainTheme, createTheme, type Theme } from '../theme/theme.ts'

/** The options that every command takes. */
export interface Shared {
  workspace?: string
  lessons?: string
  ascii?: boolean
  plain?: boolean
  lang?: string
}

export interface House {
  session: Session
  theme: Theme
  /** Whether somebody looks at a screen and has keys. */
  isTerminal: boolean
  /** Whether everything is said in sentences: in a pipe, with `--plain`, on a dumb terminal. */
  isPlain: boolean
}

export function openHouse(options: Shared): House {
  const isPlain = !process.stdout.isTTY || options.plain === true || isDumb(process.env)
  const isTerminal = !isPlain && process.stdin.isTTY
  const workspace = findWorkspace(options.workspace, process.cwd())
  const session = new Session(openCourse(options.lessons, workspace), workspace)
  const lang = chosenLanguage(options.lang, {
    setting: languageIn(workspace),
    env: process.env,
  })
  session.speak(lang)
  return { session, isTerminal, isPlain, theme: themeFor(options, isPlain, lang) }
}

/** A pipe gets text without escape codes; it can hold every character, so ASCII only when asked for. */
function themeFor(options: Shared, isPlain: boolean, lang: Lang): Theme {
  return isPlain
    ? createPlainTheme(options.ascii === true || isDumb(process.env), lang)
    : createTheme(capabilities(process.env, options), lang)
}

/**
 * The exercise that was named; without a name the one the learner is at.
 * @throws UserError for a name that no exercise has.
 */
export function chosen({ course, workspace }: Session, id: string | undefined): Exercise {
  if (id !== undefined) return named(course, id)
  const exercise = here(course, workspace.progress())
  if (exercise) return exercise
  throw new AppError(errors => ({ message: errors.noExercises }), { exitCode: 3 })
}

export function named(course: Course, id: string): Exercise {
  const found = findTyped(course, id)
  if (found) return found
  const close = nearest(
    id,
    exercisesOf(course).map(exercise => exercise.id),
  )
  throw new AppError(errors => ({
    message: errors.noExercise(id),
    advice: close ? errors.didYouMean(close) : errors.seeAll(typed('list')),
  }))
}

/** @throws UserError when there is no workspace. */
export function needExisting({ isNew, workspace }: Session): void {
  if (!isNew) return
  throw new AppError(errors => ({
    message: errors.noWorkspace(workspace.dir),
    advice: errors.makeOne(typed('init')),
  }))
}

/**
 * For commands that change the learner's files.
 * @throws UserError when there is no workspace, or the disk refuses.
 */
export async function needWorkspace(session: Session): Promise<void> {
  needExisting(session)
  await session.ready()
}

/**
 * For commands that only read the learner's files: gives what the disk refuses, which does not stop them.
 * @throws UserError when there is no workspace.
 */
export async function needFiles(session: Session): Promise<UserError | null> {
  needExisting(session)
  return session.usable()
}
