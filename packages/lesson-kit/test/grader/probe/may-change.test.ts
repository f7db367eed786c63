// A text may change what its functions are given, unless it writes into what it has made itself, or nowhere.
import { expect, test } from 'vitest'
import { mayChangeArguments } from '../../../src/grader/probe/may-change.ts'

test.each([
  'export function f(xs: number[]) { xs.sort() }',
  'export function f(xs: number[]) { xs[0] = 1 }',
  'export function f({ a }: { a: number[] }) { a[0]++ }',
  'export const f = (x: { n: number }) => { x.n += 1 }',
  'export const f = (xs: number[]) => { const ys = xs; ys.push(1) }',
  'export const f = (xs: number[]) => { const ys = xs.fill(0); ys.push(1) }',
  'export const f = (xs: number[][]) => { const ys = xs.slice(); ys[0][1] = 2 }',
  'export const f = (xs: number[][]) => { for (const row of xs) row.reverse() }',
  'export const f = (xs: number[]) => { [xs[0], xs[1]] = [xs[1], xs[0]] }',
  'export const f = (x: object) => Object.assign(x, { a: 1 })',
  'const out = []\nexport const f = (out: number[]) => { out.push(1) }',
  'export const f = (xs: number[]) => (xs as number[])!.sort()',
])('%s', source => {
  expect(mayChangeArguments(source)).toBe(true)
})

test.each([
  'export const f = (xs: number[]) => xs.map(x => 2 * x)',
  'export function f(xs: number[]) { const out: number[] = []; for (const x of xs) out.push(x); return out }',
  'export function f(xs: number[]) { const out = xs.slice(); out.sort(); return out }',
  'export const f = (xs: number[]) => xs.slice().sort()',
  'export const f = (xs: number[]) => [...xs].reverse()',
  'export const f = (n: number) => { const a = new Array(n).fill(0); a[0] = 1; return a }',
  'export const f = (x: number) => { x += 1; return x }',
  'export const f = (x: object) => Object.assign({}, x)',
  'export const f = (',
])('not %s', source => {
  expect(mayChangeArguments(source)).toBe(false)
})
