// A grader that runs nothing: the authored solution passes, a stub is to do, anything else fails.
// With it the rules of the check are tested in milliseconds; one test grades in earnest.
import {
  applyMutant,
  authored,
  type Course,
  type Exercise,
  type GradeOptions,
  type Picture,
  type State,
  type TestResult,
  type Verdict,
  withoutMarkers,
} from '@neuralings/lesson-kit'

import { failureOf } from '../../src/grader/failure.ts'

export interface Asked {
  id: string
  source: string
  options: GradeOptions
}

const shown: Picture = { type: 'text', yours: ['yours'], wanted: null }

/** `judge` may overrule: it gets the exercise and the source, and gives a state or nothing. Every verdict has `tests`. */
export function fakeGrader(
  course: Course,
  {
    judge = () => undefined,
    durationMs = 1,
    tests = [],
    draws = true,
  }: {
    judge?: (exercise: Exercise, source: string) => State | undefined
    durationMs?: number
    tests?: TestResult[]
    /** Whether pictures show anything. */
    draws?: boolean
  } = {},
) {
  const asked: Asked[] = []
  const tried: string[] = []
  const verdictOn = (exercise: Exercise, source: string, options: GradeOptions): Verdict => {
    const solved = withoutMarkers(authored(course, exercise))
    const usual =
      source === solved ? 'passed' : /todo:|undefined = undefined/.test(source) ? 'todo' : 'failed'
    const state = judge(exercise, source) ?? usual
    const { id, kind } = exercise
    return {
      id,
      kind,
      state,
      tests,
      parts: [],
      message: '',
      diagnosis: null,
      picture: options.picture && draws ? shown : null,
      output: '',
      durationMs,
    }
  }
  return {
    asked,
    /** What was graded together with other texts. */
    tried,
    async gradeTogether(exercise: Exercise, sources: string[]): Promise<boolean[] | null> {
      tried.push(...sources)
      const [right] = sources
      return sources.map(source => source !== right && judge(exercise, source) !== 'passed')
    },
    async verdictsTogether(exercise: Exercise, sources: string[], options: GradeOptions = {}) {
      return sources.map(source => verdictOn(exercise, source, options))
    },
    async prepare(exercise: Exercise) {
      const right = withoutMarkers(authored(course, exercise))
      const texts = exercise.mutants.map(mutant => applyMutant(right, mutant))
      return texts.map(text => failureOf(verdictOn(exercise, text, {})))
    },
    async gradeSource(exercise: Exercise, source: string, options: GradeOptions = {}) {
      asked.push({ id: exercise.id, source, options })
      return verdictOn(exercise, source, options)
    },
  }
}

/** A compiler that is content with everything, and takes no time. */
export const noMistakes = { mistakesIn: async () => [] }
