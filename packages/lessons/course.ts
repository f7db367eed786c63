// The course: its lessons, in order. This is the only place where order lives.
import { defineCourse } from '@neuralings/lesson-kit'
import activations from './activations/lesson.ts'
import backprop from './backprop/lesson.ts'
import functions from './functions/lesson.ts'
import networks from './networks/lesson.ts'
import training from './training/lesson.ts'

export default defineCourse({
  lessons: [functions, activations, networks, backprop, training],
  planned: [
    'tensor',
    'shape',
    'broadcasting',
    'matmul',
    'seeded-random',
    'cross-entropy',
    'gradient',
    'gradient-descent',
    'learning-rate',
    'finite-difference',
  ],
})
