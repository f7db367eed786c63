// Lessons of packs are graded from their own folders: one grader for each, begun when it is first needed.

import type { Course, Exercise } from '../format/manifest.ts'
import { rootOf, rootsOf } from '../format/packs.ts'
import type { Grader } from './grader.ts'

/** A grader that hands every exercise to that of its folder, which `make` makes of a course with that root. */
export function byRoot(course: Course, make: (course: Course) => Grader): Grader {
  if (rootsOf(course).length === 1) return make(course)
  const graders = new Map<string, Grader>()
  const of = (root: string): Grader => {
    const known = graders.get(root) ?? make({ ...course, root, elsewhere: {} })
    graders.set(root, known)
    return known
  }
  const its = ({ folder }: Exercise): Grader => of(rootOf(course, folder))
  return {
    grade: (exercise, ...rest) => its(exercise).grade(exercise, ...rest),
    gradeSource: (exercise, ...rest) => its(exercise).gradeSource(exercise, ...rest),
    gradeTogether: (exercise, ...rest) => its(exercise).gradeTogether(exercise, ...rest),
    verdictsTogether: (exercise, ...rest) => its(exercise).verdictsTogether(exercise, ...rest),
    prepare: (exercise, ...rest) => its(exercise).prepare(exercise, ...rest),
    diagnose: (exercise, ...rest) => its(exercise).diagnose(exercise, ...rest),
    warm: () => of(course.root).warm(),
    close: async () => {
      await Promise.all([...graders.values()].map(grader => grader.close()))
    },
  }
}
