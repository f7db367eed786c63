import { stub } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { errorOf } from '../temporary.ts'

test('marked lines become a throw, indented like their marker', () => {
  const solved = `export function relu(x: number): number {
  // todo: return x when it is positive, and 0 otherwise
  return Math.max(0, x)
  // end
}
`
  expect(stub(solved)).toBe(`export function relu(x: number): number {
  throw new Error('todo: return x when it is positive, and 0 otherwise')
}
`)
})

test('several regions, in methods, loops and arrow functions; unmarked lines stay', () => {
  const solved = `export class Counter {
  count = 0
  add(n: number, unused: string): void {
    for (let i = 0; i < n; i++) {
      // todo: count one
      const one = 1
      this.count += one
      // end
    }
  }
}

export const twice = (x: number) => {
  const y = x
  // todo: don't forget the y
  return x + y
  // end
}
`
  expect(stub(solved)).toBe(`export class Counter {
  count = 0
  add(n: number, unused: string): void {
    for (let i = 0; i < n; i++) {
      throw new Error('todo: count one')
    }
  }
}

export const twice = (x: number) => {
  const y = x
  throw new Error("todo: don't forget the y")
}
`)
})

test('at the top of the module, exported constants become undefined and the rest goes', () => {
  const solved = `// What is 3 doubled?

// todo: replace undefined with your number
const half = 3
export const answer: number | undefined = 2 * half
export const why = 'because',
  sure: boolean | undefined = true
// end

export const given = 1
`
  expect(stub(solved)).toBe(`// What is 3 doubled?

// todo: replace undefined with your number
export const answer: number | undefined = undefined
export const why = undefined
export const sure: boolean | undefined = undefined

export const given = 1
`)
})

test('imports that only marked lines used go, whole or in part', () => {
  const solved = `import * as everything from 'everything'
import fallback, { add, type Shape } from 'numbers'
import { mul } from 'numbers'
import type { Tensor } from 'tensors'
import 'effects'

import { relu as rectify } from 'laws'

export function f(x: Shape): unknown {
  // todo: think
  const t: Tensor = rectify(mul(add(x), fallback))
  return everything.of(t)
  // end
}
`
  expect(stub(solved)).toBe(`import { type Shape } from 'numbers'
import 'effects'

export function f(x: Shape): unknown {
  throw new Error('todo: think')
}
`)
})

test('an import used elsewhere stays; a property or a comment of the same name is no use', () => {
  const solved = `import { add, mul, sub } from 'numbers'

/** Not with mul. */
export function f(x: { mul: number }): number {
  const y = add(x.mul)
  // todo: think
  return sub(mul(y), add(y))
  // end
}
`
  expect(stub(solved)).toBe(`import { add } from 'numbers'

/** Not with mul. */
export function f(x: { mul: number }): number {
  const y = add(x.mul)
  throw new Error('todo: think')
}
`)
})

test('an import that nobody used at all is left to its author', () => {
  const solved = `import { hint } from 'numbers'
export function f(): number {
  // todo: think
  return 1
  // end
}
`
  expect(stub(solved)).toContain("import { hint } from 'numbers'")
})

test('markers in strings are text', () => {
  const source = 'export const text = `\n// todo: not me\n// end\n`\n'
  expect(stub(source)).toBe(source)
})

test.each([
  ['f()\n// todo: a\n', 'line 2: the marker "// todo: a" has no partner.'],
  ['// end\n', 'line 1: the marker "// end" has no partner.'],
  ['// todo: a\n// todo: b\n// end\n', 'line 1: the marker "// todo: a" has no partner.'],
  [
    '// todo: a\nexport function f() {}\n// end\n',
    'line 2: a region outside functions may export constants only.',
  ],
  ['const x = 1 +\n', 'line 2: Unexpected token'],
  [
    'const x = [\n  // todo: a\n  1,\n  // end\n]\n',
    'the stub is not TypeScript, line 2: Unexpected token',
  ],
])('%j is refused', async (source, message) => {
  expect(await errorOf(() => stub(source))).toMatchObject({ name: 'UserError', message })
})
