// What the screens and commands need of the disk and of the grader, in one place. Whatever is heavy is
// loaded when it is first asked for, so that the first frame need not wait.
import { existsSync } from 'node:fs'
import type { Lab, LabEntry } from '@neuralings/labs'
import {
  authored,
  type Course,
  createGrader,
  type Exercise,
  exercisesOf,
  findExercise,
  type GradeOptions,
  type Grader,
  initWorkspace,
  inLanguage,
  isWorkspace,
  type Lang,
  type Lesson,
  labFile,
  mendedIn,
  namesAsked,
  type Picture,
  type Progress,
  pathIn,
  readLearner,
  solution,
  type Training,
  UserError,
  type Verdict,
  Workspace,
} from '@neuralings/lesson-kit'
import { type Built, builtIn } from '../course/built.ts'
import { type Closing, closingOf } from '../course/closing.ts'
import type { Story } from '../screens/story/state.ts'
import { explained } from '../verdict/explain.ts'
import { allLabs } from './all-labs.ts'
import { commandIn } from './command-name.ts'
import { beginStory, loadStory } from './load-story.ts'

interface CheckOptions extends GradeOptions {
  /** Called when the disk takes nothing of what a milestone learns. */
  onRefused?: (refusal: UserError) => void
}

export class Session {
  /** In the language that is spoken. */
  course: Course
  workspace: Workspace
  readonly #english: Course
  #ready: Promise<void> | undefined
  #grader: Grader | undefined

  constructor(course: Course, dir: string) {
    this.course = course
    this.#english = course
    this.workspace = new Workspace(dir, course)
  }

  /** From now on everything is told in this language. */
  speak(lang: Lang): void {
    this.course = inLanguage(this.#english, lang)
    this.workspace = new Workspace(this.workspace.dir, this.course)
  }

  /** The progress as it is now, also before there is a workspace. */
  progress(): Progress {
    return this.workspace.progress()
  }

  /** Makes the workspace, or adds what it lacks; once. */
  ready(): Promise<void> {
    const { dir } = this.workspace
    this.#ready ??= initWorkspace(dir, this.course, { command: commandIn(dir) }).then(() => {})
    return this.#ready
  }

  /** As `ready`; where the disk refuses, why. The files that are there can be graded and run all the same. */
  usable(): Promise<UserError | null> {
    return this.ready().then(
      () => null,
      error => {
        if (error instanceof UserError && !this.isNew) return error
        throw error
      },
    )
  }

  get isNew(): boolean {
    return !isWorkspace(this.workspace.dir)
  }

  get grader(): Grader {
    this.#grader ??= createGrader(this.#english, { cacheDir: this.workspace.cacheDir })
    return this.#grader
  }

  async grade(exercise: Exercise, options: CheckOptions = {}): Promise<Verdict> {
    await this.usable()
    if (exercise.kind !== 'milestone') return this.#run(exercise, options)
    return this.#train(this.workspace.training(exercise), exercise, options)
  }

  /** Trains a milestone beyond its mark, from what is kept of it, until `stop` ends it. */
  async train(milestone: Exercise, options: CheckOptions): Promise<Verdict> {
    await this.usable()
    const training = this.workspace.training(milestone, { long: true })
    return this.#train(training, milestone, options)
  }

  async #train(training: Training, milestone: Exercise, { onRefused, ...options }: CheckOptions) {
    const verdict = await this.#run(milestone, { ...training.options, ...options })
    if (verdict.state === 'passed') training.passed()
    if (training.refusal) onRefused?.(training.refusal)
    return verdict
  }

  async #run(exercise: Exercise, options?: GradeOptions): Promise<Verdict> {
    const file = this.workspace.path(exercise)
    const verdict = await this.grader.grade(this.#inEnglish(exercise), file, options)
    return explained(verdict, this.workspace.dir)
  }

  /** What is wrong, in a sentence, also where only more runs show it; null when that is not sure. */
  diagnose(exercise: Exercise, verdict: Verdict, signal?: AbortSignal): Promise<string | null> {
    const file = this.workspace.path(exercise)
    return this.grader.diagnose(this.#inEnglish(exercise), verdict, { file, signal })
  }

  /** Finds out how the exercise's mutants fail, so that the next verdict can tell them at once. */
  async prepare(exercise: Exercise, signal?: AbortSignal): Promise<void> {
    await this.grader.prepare(this.#inEnglish(exercise), { signal })
  }

  /** A verdict is kept and compared in English, and told in the language that is spoken when it is shown. */
  #inEnglish({ id }: Exercise): Exercise {
    return findExercise(this.#english, id)
  }

  async close(): Promise<void> {
    await this.#grader?.close()
  }

  /** A lesson's text, at once: what it shows is still to come. */
  beginStory(lesson: Lesson): Story {
    return beginStory(this.course, lesson)
  }

  /** A lesson's text with the figures and labs that it shows. */
  story(lesson: Lesson): Promise<Story> {
    return loadStory(this.course, lesson, name => this.lab(name))
  }

  /** What the learner has written in the files of a lesson. */
  built({ exercises }: Lesson): Built[] {
    return exercises.flatMap(exercise => {
      const reading = readLearner(this.workspace.path(exercise))
      const asked = namesAsked(authored(this.course, exercise), mendedIn(exercise))
      return 'text' in reading ? builtIn(reading.text, asked) : []
    })
  }

  /** What there is to count at the end of the course, and what it says then. */
  closing(): Closing {
    return closingOf(this.course, this.workspace)
  }

  /** A picture of what a lesson's files do: of the last that has one and is no training of a minute. */
  async pictureOf({ exercises }: Lesson): Promise<{ picture: Picture; exercise: string } | null> {
    const hasPicture = ({ folder }: Exercise) =>
      existsSync(pathIn(this.course, `${folder}/picture.ts`))
    const shown = exercises.findLast(one => one.kind !== 'milestone' && hasPicture(one))
    const picture = shown ? (await this.grade(shown)).picture : null
    return shown && picture ? { picture, exercise: shown.id } : null
  }

  /** The file that solves an exercise; of a lab the keys that it knows itself. */
  async solution(exercise: Exercise): Promise<string> {
    if (!exercise.lab) return solution(this.course, exercise)
    return labFile((await this.lab(exercise.lab, { isGraded: true })).solution, this.course.lang)
  }

  /** The labs that there are, those of packs as well. */
  labs(): Promise<LabEntry[]> {
    return allLabs(this.course)
  }

  /**
   * A lab, with the weights that the learner has trained for it. For an exercise it has those that ship: the keys are
   * replayed where nobody's weights are.
   */
  async lab(name: string, { isGraded = false } = {}): Promise<Lab> {
    const { lab } = await import('@neuralings/labs')
    const among = await this.labs()
    const opens = isGraded ? undefined : among.find(one => one.name === name)?.opens
    const weights = (opens && this.#weights(opens)) || undefined
    return lab(name, { lang: this.course.lang, among, weights })
  }

  /** What a milestone has learnt; nothing where the disk refuses, for the lab has weights of its own. */
  #weights(milestone: string): Uint8Array | null {
    const known = exercisesOf(this.course).find(({ id }) => id === milestone)
    try {
      return known ? this.workspace.weights(known) : null
    } catch (error) {
      if (error instanceof UserError) return null
      throw error
    }
  }
}
