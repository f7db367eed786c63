// Verdicts as the grader gives them, for screens that are tested without one.
import type { Verdict } from '@neuralings/lesson-kit'

const base = {
  id: 'numbers/double',
  kind: 'code',
  message: '',
  diagnosis: null,
  picture: null,
  output: '',
  durationMs: 120,
} as const

export const passed: Verdict = {
  ...base,
  state: 'passed',
  parts: [{ name: 'double', state: 'passed' }],
  tests: [{ name: 'the example', state: 'passed', uses: ['double'], message: '' }],
}

export const failed: Verdict = {
  ...base,
  state: 'failed',
  parts: [{ name: 'double', state: 'failed', line: 1 }],
  tests: [
    { name: 'zero stays zero', state: 'passed', uses: ['double'], message: '' },
    {
      name: 'the example',
      state: 'failed',
      uses: ['double'],
      message: 'double(4)\n  yours   6\n  wanted  8',
      actual: '6',
      expected: '8',
      location: { file: '/somewhere/numbers/double.ts', line: 3, column: 10 },
    },
    {
      name: 'below zero',
      state: 'failed',
      uses: ['double'],
      message: 'double(-1.5)\n  yours   0.5\n  wanted  -3',
    },
  ],
  diagnosis: 'You add two, whatever x is.',
  output: 'x is 4\nx is 0\n',
}

export const todo: Verdict = {
  ...base,
  state: 'todo',
  parts: [{ name: 'double', state: 'todo', line: 2 }],
  tests: [
    { name: 'the example', state: 'failed', uses: ['double'], message: 'todo: return twice x' },
  ],
}

export const timedOut: Verdict = {
  ...base,
  state: 'timeout',
  parts: [],
  tests: [],
  message: 'timed out after 2 s',
}
