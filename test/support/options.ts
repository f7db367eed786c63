// Options have names, and a wrong name would be overlooked without a word: `{ labelSmooting: 0.1 }` trains, only not as
// asked. So every function and class of a package that takes options is called here with a name that none has, and with
// what is no options at all. Each export is to be in one of two lists; whoever adds one decides in which.
import { expect, test } from 'vitest'

/** Passes the options on to an export, whatever its other arguments are. */
type Call = (options: never) => unknown

interface Exports {
  /** By the name of an export, or of its method: `linear`, 'GPT.forward'. */
  calls: Record<string, Call>
  /** The names, in a line, of those that take none. */
  without: string
}

/** Tests that every call refuses an unknown name and what are no options, and that no export is missing. */
export function testOptions(library: object, { calls, without }: Exports): void {
  test.each(Object.entries(calls))('%s refuses options that it does not have', (_, call) => {
    expect(() => call({ nonsense: 1 } as never)).toThrow(/: there is no option nonsense, /)
    for (const odd of [5, 'sum', null, [1]])
      expect(() => call(odd as never)).toThrow(/: expected (no options|options \{ \w|a random gen)/)
  })

  test('every export is known to take options, or to take none', () => {
    const taking = Object.keys(calls).map(name => name.split('.')[0])
    const known = [...new Set([...taking, ...without.trim().split(/\s+/)])]
    expect(known.toSorted()).toEqual(Object.keys(library).toSorted())
  })
}
