// node --wasm-tiering-budget=100 --wasm-sync-tier-up hot.ts: all kernels, wide and not, on the same numbers, optimised from
// their first calls on. Prints the names of those that differ. It runs in a process of its own, which the pass of V8 that
// makes kernels wide might end.
import { createEngine, type Engine } from '@neuralings/kernels'
import { type Argument, calls, Draw, Scratch } from './calls.ts'
import { place } from './place.ts'

const rounds = Number(process.argv[2] ?? 40)
const [narrow, wide] = [createEngine('relaxed')!, createEngine('wide')!]

/** What the kernel returns, and what is in its arrays afterwards. */
function outcome(engine: Engine, name: keyof typeof calls, args: readonly Argument[]): number[][] {
  const isArray = (x: Argument) => typeof x === 'object'
  const arrays = args.filter(isArray)
  const memory = place(engine, arrays)
  const addresses = [...memory.at]
  const kernel = engine.kernels[name] as (...args: (number | boolean)[]) => number | undefined
  const result = kernel(...args.map(x => (isArray(x) ? addresses.shift()! : x)))
  const kept = memory.at.map((_, i) => (arrays[i] instanceof Scratch ? [] : memory.get(i)))
  return [[result ?? 0], ...kept]
}

function differs(name: keyof typeof calls): boolean {
  for (let seed = 0; seed < rounds; seed++) {
    const args = calls[name](new Draw(seed * 1000))
    const [want, got] = [narrow, wide].map(engine => outcome(engine, name, args))
    if (!want!.every((numbers, i) => numbers.every((x, j) => Object.is(x, got![i]![j]))))
      return true
  }
  return false
}

const names = Object.keys(calls) as (keyof typeof calls)[]
console.log(`${names.length} kernels, different: ${names.filter(differs).join(' ') || 'none'}`)
