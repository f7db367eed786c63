// A program that tells what it does behaves as it does without that, on the same lines.
import { expect, test } from 'vitest'
import { instrument } from '../../../src/grader/probe/instrument.ts'
import { install } from '../../../src/grader/probe/tracer.ts'

/** What a program tells of what it reads and calculates. */
const sitesOf = (told: string): string[] =>
  JSON.parse(/^const neuralingsSites = (\[.*?\]), neuralingsTracer/.exec(told)![1])
    .flatMap(({ text, array }: { text?: string; array?: string }) => text ?? array ?? [])
    .sort()

/** What the function `run` of a program gives. */
async function outcomeOf(text: string): Promise<unknown> {
  install({ allowed: 1e9 }, () => '')
  const { run } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  return run()
}

const programs: [what: string, text: string][] = [
  [
    'reads and writes by an index',
    'const a = [1, 2, 3]; let i = 0; a[i++] = a[i] + a[a.length - 1]; a[0]++; --a[1]; a[i] **= 2; return [a, i]',
  ],
  [
    'what is called keeps its this',
    'const o = { n: 7, f() { return this.n } }; const fs = [function () { return this.length }]; return [o["f"](), (o["f"])(), fs[0](), new [Date][0](0).getTime()]',
  ],
  [
    'optional chains',
    'const o = { a: [1], f: null }; const n = null; return [o?.a?.[0], n?.[0]?.x[1 + 1], o.f?.(1 + 1), o.a?.[5] ?? 3]',
  ],
  [
    'getters and setters',
    'let log = ""; const o = { get x() { log += "g"; return 2 }, set x(v) { log += v } }; o["x"] += 1; o.x *= 3; return [log, o["x"] * 2]',
  ],
  [
    'the order of evaluation',
    'let log = ""; const f = x => { log += x; return x }; const a = [[1, 2]]; const r = f(1) + f(2) * f(3) - a[f(0)][f(1)]; let s = 1; s += (s = 10) + f(4); return [log, r, s]',
  ],
  [
    'patterns',
    'const { a: [x, y = [5, 6][1]], ...rest } = { a: [1], b: 2 }; let p, q; [p, q] = [[1, 2][1], 3 * 3]; const c = []; [c[0], c[1]] = [p, q]; return [x, y, rest, p, q, c]',
  ],
  [
    'default parameters',
    'const f = (a, b = a * 2, { c = [b][0] } = {}) => a + b + c; return [f(1), f(1, 2), f(1, 2, { c: 3 }), f.length, f.name]',
  ],
  [
    'labels',
    'let n = 0; outer: for (let i = 0; i < 4; i++) { for (const j of [1, 2, 3]) { if (j === 2) continue outer; if (i === 3) break outer; n += i * j } } inner: { if (n > 0) break inner; n = 99 } return n',
  ],
  [
    'loops without a block',
    'let n = 0, i = 0; for (; i < 3; i++) n += i\n while (n < 10) n++\n do n-- ; while (n > 5)\n for (const k in { a: 1 }) n += k.length\n if (n) for (const x of [1]) n += x; else n = 0; return [n, i]',
  ],
  [
    'methods that change, and what they give',
    'const a = [3, 1, 2]; const s = new Set(); const m = new Map([[1, [1]]]); m.get(1)[0] += 4; return [a.sort().pop(), a.push(1 + 1), s.add(1).size, m.set(2, 3).get(1), a?.reverse(), [a[0], a[1]] = [a[1], a[0]], a[a.length - 1]--, Object.assign(a, [9])]',
  ],
  [
    'closures of a loop',
    'const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i * 2); return fs.map(f => f())',
  ],
  [
    'generators',
    'function* g(n) { while (n > 0) { const got = yield n * 2; n -= got ?? 1 } return "end" } const it = g(5); const seen = [it.next(), it.next(2), it.next()]; return [seen, [...g(2)], [1 + 1, ...g(1)]]',
  ],
  [
    'async',
    'const f = async x => { let n = 0; for await (const y of [x, Promise.resolve(2)]) n += await y * 2; return n }; return f(3)',
  ],
  [
    'classes with private fields',
    `class A { #x = [1, 2][1] * 2; static { A.k = 1 + 1 } static n = 3 ** 2; get x() { return this.#x } add(y) { this.#x += y; return this } has(o) { return #x in o } [\`m\${1 + 1}\`]() { return super.toString === Object.prototype.toString } } class B extends [A][0] { m2() { return super["m2"]() && super.m2() } } const b = new B().add(3); return [b.x, A.k, A.n, b.has(b), b.has({}), b.m2()]`,
  ],
  [
    'templates',
    `const tag = (s, ...v) => s.raw.join("|") + v.join(); const a = [1, 2]; return [\`\${a[1] * 2}\`, tag\`x\${a[0]}y\\n\${1 + 1}\`, [tag][0]\`z\`]`,
  ],
  [
    'texts and big numbers',
    'return ["a" + 1, 1 + "a", [] + {}, "6" * "2", 2n ** 3n, "7" - 2, null + 1, [1, 2] + "", -2 % 2, 5 % "3"]',
  ],
  [
    'delete, typeof, void, in',
    'const o = { a: 1, b: [1] }; return [delete o["a"], typeof o["z"], typeof missing, void 0, "b" in o, o]',
  ],
  [
    'Math',
    'const m = Math; return [Math.max(...[1, 5, 3]), Math.min(), Math.max(1, \n 2), Math["abs"](-1), m.sqrt(16), Math.hypot(3, 4), Object.is(Math.log(-1), NaN)]',
  ],
  [
    'comments and breaks between',
    'const a = [1, 2]; return [a /* of */ [1], a[0] // one\n + a[1], a\n[1]\n, 1 +\n 2]',
  ],
  [
    'sequences and conditions',
    'let x = 0; const a = [1, 2]; return [(x++, a)[(x, 1)], x ? a[0] : a[1], x && a[1] * 2, x ||= 5, x &&= a[1], x ??= 1]',
  ],
  [
    'shorthands',
    'const x = [1][0]; const o = { x, [["k"][0]]: 1 + 1, y() { return [x][0] } }; return [o.x, o.k, o.y(), { ...o }.x]',
  ],
  [
    'what it throws',
    'const said = f => { try { return f() } catch (e) { return e.name + e.message } }; const u = undefined; return [said(() => u[0]), said(() => null[1]), said(() => 1n + 1), said(() => { const u = [][0]; const { a } = u }), said(() => { x; let x })]',
  ],
  [
    'switch and with words of its own',
    'const f = n => { switch (n * 2) { case 1 + 1: for (;;) { if (n) break } return "two"; default: return "other" } }; return [f(1), f(2)]',
  ],
]

test.each(programs)('%s', async (_, body) => {
  const text = `export function run() { ${body} }\n`
  const told = instrument(text)
  expect(await outcomeOf(told)).toEqual(await outcomeOf(text))
  expect(told.split('\n').length).toBe(text.split('\n').length)
})

test('it tells of what it does', async () => {
  const text =
    'export function run() { let s = 0; for (const x of [1, 2]) s += [x][0] * Math.abs(2); return s }'
  const told = instrument(text)
  expect(sitesOf(told)).toEqual([
    'Math.abs(2)',
    '[x]',
    '[x][0] * Math.abs(2)',
    's += [x][0] * Math.abs(2)',
  ])
  expect(await outcomeOf(told)).toBe(6)
})

test('what is handed out keeps its name, its kind and its length', async () => {
  const text = `
export const plus = (a, b = 1) => a + b
export const later = (async x => x)
export function* from(n) { yield n; yield* from(n + 1) }
export class Point { constructor(x) { this.x = [x] } get first() { return this.x[0]++ } }
export const [one, { two }] = [() => 1, { two: 2 }], three = function three3() { return new.target }
export async function run() {
  const [first, second] = from(1)
  const p = new Point(7)
  const names = [plus, later, from, Point, one, three, run].map(({ name, length }) => [name, length])
  return [names, plus(1), await later(3), first, second, p instanceof Point, p.first, p.first, two, new three() instanceof three]
}
`
  expect(await outcomeOf(instrument(text))).toEqual(await outcomeOf(text))
})

test('types are no program', () => {
  const text = `
export const f = <T extends number[]>(a: T, b: [1, 2][0]): T[number] => (a[0] as number)! * b
type A = { [K in 'x']: number[][0] }
export abstract class C { declare x: number[]; y?: number[] = [1]; m(this: C): number { return this.x![0] + this.y![0] } }
`
  expect(sitesOf(instrument(text))).toEqual([
    '(a[0] as number)! * b',
    'a',
    'this.x!',
    'this.x![0] + this.y![0]',
    'this.y!',
  ])
})
