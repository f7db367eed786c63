// The one error of all numeric tests. It carries what was got and what was wanted, printed, so that
// screens can show them and a mutant can be recognised by them.

/** Lines of the message: what failed (with its inputs), yours, wanted. */
export class Mismatch extends Error {
  readonly actual: string
  readonly expected: string
  /** Vitest's own diff would say the same a second time. */
  readonly showDiff = false

  constructor(failed: string, { actual, expected }: { actual: string; expected: string }) {
    super([failed, row('yours', actual), row('wanted', expected)].join('\n'))
    this.name = 'Mismatch'
    this.actual = actual
    this.expected = expected
  }
}

/** A label and a value; further lines of the value stand under its first. */
export const row = (label: string, value: string): string =>
  `  ${label.padEnd(7)} ${value.replaceAll('\n', `\n${' '.repeat(10)}`)}`
