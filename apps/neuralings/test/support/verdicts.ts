// Verdicts as the grader gives them, for screens that are tested without one.
import type { Verdict } from '@neuralings/lesson-kit'

const base = {
  id: 'numbers/double',
  kind: 'code',
  message: '',
  diagnosis: null,
  output: '',
  durationMs: 120,
} as const

export const passed: Verdict = {
  ...base,
  state: 'passed',
  tests: [{ name: 'the example', state: 'passed', message: '' }],
}

export const failed: Verdict = {
  ...base,
  state: 'failed',
  tests: [
    { name: 'zero stays zero', state: 'passed', message: '' },
    {
      name: 'the example',
      state: 'failed',
      message: 'double(4)\n  yours   6\n  wanted  8',
      actual: '6',
      expected: '8',
      location: { file: '/somewhere/double.ts', line: 3, column: 10 },
    },
    { name: 'below zero', state: 'failed', message: 'double(-1.5)\n  yours   0.5\n  wanted  -3' },
  ],
  diagnosis: 'You add two, whatever x is.',
  output: 'x is 4\nx is 0\n',
}

export const todo: Verdict = {
  ...base,
  state: 'todo',
  tests: [{ name: 'the example', state: 'failed', message: 'todo: return twice x' }],
}

export const timedOut: Verdict = {
  ...base,
  state: 'timeout',
  tests: [],
  message: 'timed out after 2 s',
}
