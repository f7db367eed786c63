// A kernel runs on numbers that lie somewhere in its memory. `place` puts arrays there, each between guard words, at
// addresses divisible by 4 and by nothing more, and sees afterwards that no kernel wrote where it must not.
import { chooseMode, createEngine, type Engine, type Mode } from '@neuralings/kernels'
import { expect } from 'vitest'

const modes = new Set(['simd', 'relaxed', chooseMode('wide')] as const)
/** The binaries this engine can run. */
export const engines: [Mode, Engine][] = Array.from(modes, mode => [mode, createEngine(mode)!])

const guard = 0x7fc0ffee // a NaN that no kernel makes
const margin = 5

/** Arrays in the engine's memory, in the order given: `at` their addresses, `get` what lies there now. */
export function place(engine: Engine, arrays: (Float32Array | Int32Array | number[])[]) {
  const { buffer, top } = engine.memory
  const words = new Int32Array(buffer)
  const starts: number[] = []
  const guards: number[] = []
  let next = top / 4
  const fence = () => {
    for (let i = 0; i < margin; i++) {
      guards.push(next)
      words[next++] = guard
    }
  }
  for (const array of arrays) {
    fence()
    starts.push(next)
    const place = array instanceof Int32Array ? words : engine.memory.floats
    place.set(array, next)
    next += array.length
  }
  fence()
  return {
    at: starts.map(start => start * 4),
    /** The array at this place as it is now; sees to the guards too. */
    get(index: number): number[] {
      expect(guards.filter(i => words[i] !== guard)).toEqual([])
      const start = starts[index]!
      return [...engine.memory.floats.subarray(start, start + arrays[index]!.length)]
    },
  }
}
