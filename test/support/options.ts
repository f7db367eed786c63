// Options have names, and a wrong name would be overlooked without a word: `{ labelSmooting: 0.1 }` trains, only not as
// asked. So every function and class of a package that takes options is called here with a name that none has, and with
// what is no options at all. Each export is to be in one of two lists; whoever adds one decides in which.
import { expect, test } from 'vitest'

type Call = (options: never) => unknown

/** `calls` passes the options on to the export of that name; `without` names, in a line, those that take none. */
export function testOptions(
  library: object,
  { calls, without }: { calls: Record<string, Call>; without: string },
): void {
  test.each(Object.entries(calls))('%s refuses options that it does not have', (name, call) => {
    const said = (options: unknown) => messageOf(() => call(options as never))
    expect(said({ nonsense: 1 })).toMatch(new RegExp(`^${name}: there is no option nonsense, `))
    for (const [wrong, got] of notOptions) {
      expect(said(wrong)).toMatch(new RegExp(`^${name}: expected .*, got ${got}$`))
    }
  })

  test('every export is known to take options, or to take none', () => {
    const known = [...Object.keys(calls), ...without.trim().split(/\s+/)]
    expect(known.toSorted()).toEqual(Object.keys(library).toSorted())
  })
}

const notOptions: [unknown, string][] = [
  [5, '5'],
  ['sum', "'sum'"],
  [null, 'null'],
  [[1], 'an array'],
]

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}
