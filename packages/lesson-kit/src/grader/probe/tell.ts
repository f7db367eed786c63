// What a tracer has seen, in sentences: with the learner's lines and names.
import { printNumber } from '../../testing/print.ts'
import type { TestResult, Verdict } from '../verdict.ts'
import type { EndlessLoop, Findings, NotANumber, ReadNothing, Site } from './findings.ts'

/** An argument that is changed, and left alone by the solution. */
export function tellChanged(findings: Findings | null): string | null {
  const first = findings?.changed[0]
  if (!first) return null
  const { site, index, at } = first
  const parameter = site.parameters[index]
  const what = parameter ? `its argument ${parameter}` : 'one of its arguments'
  const where = at ? ` on ${placeOf(at)}` : ''
  const few = [first.before, first.after].map(rounded)
  const [was, is] = few[0] === few[1] ? [first.before, first.after] : few
  const values = `${was} became ${is}`
  const isReordered = first.before === first.after
  const how = isReordered
    ? 'its elements are in another order after the call'
    : values.length <= 80
      ? values
      : 'it is not the same after the call'
  return `Your ${site.name} changes ${what}${where}: ${how}. Work on a copy.`
}

/** The loop that was stopped. */
export const tellEndless = (findings: Findings | null): string | null =>
  findings?.endless ? endlessLoop(findings.endless) : null

/** Whether a test stopped where there was no more room. */
export const isFull = ({ message }: TestResult): boolean =>
  /^RangeError: Invalid (array|string) length/.test(message)

/** Where NaN or undefined came from that a test has met. */
export function tellOrigin(findings: Findings | null, verdict: Verdict): string | null {
  for (const test of verdict.tests) {
    const { readLast, notANumber } = findings?.tests[test.name] ?? {}
    if (test.state === 'passed') continue
    if (readLast && isOfNothing(test))
      return `${reads(readLast)} that is undefined, and the code stops there.`
    if (notANumber && isNotANumber(test)) return calculates(notANumber)
  }
  return null
}

/** Numbers with few digits. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{5,}(?:e[-+]?\d+)?/g, number => printNumber(Number(number)))

/** Whether a test met NaN or undefined. */
export const isNothing = (test: TestResult): boolean =>
  test.state === 'failed' && (isOfNothing(test) || isNotANumber(test))

/** Whether a test stopped at something undefined. */
const isOfNothing = ({ message }: TestResult): boolean => /^TypeError: .*undefined/.test(message)

const isNotANumber = ({ message, actual, compared = [] }: TestResult): boolean =>
  /\bNaN\b/.test(`${message} ${actual}`) ||
  compared.some(({ got, same }) => !same && [got].flat(9).some(Number.isNaN))

const placeOf = ({ file, line }: Site): string => `line ${line}${file ? ` of ${file}` : ''}`
const count = (n: number): string => n.toLocaleString('en')

function endlessLoop({ site, turns, values, areSame }: EndlessLoop): string {
  const { test, names } = site
  const head = `The loop on ${placeOf(site)} did not come to an end`
  if (!test) return `${head} in ${count(turns)} turns.`
  if (areSame && names.length > 0) {
    const are = names.length > 1 ? `${list(names)} were` : `${names} was`
    return `${head}: in ${count(turns)} turns ${are} always the same.`
  }
  if (names.length === 0) return `${head}: after ${count(turns)} turns ${test} still holds.`
  const are = names.map((name, i) => `${name} is ${values[i]}`)
  return `${head}: after ${count(turns)} turns ${list(are)}, and ${test} still holds.`
}

const list = (names: string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1')

/** `Line 7 reads xs[3], but xs has 3 elements, up to xs[2]:` */
function reads({ site, index, length }: ReadNothing): string {
  const { array } = site
  const head = `L${placeOf(site).slice(1)} reads ${array}[${index}]`
  if (length === 0) return `${head}, but ${array} is empty:`
  if (index < 0) return `${head}, but the first element is ${array}[0]:`
  if (index >= length)
    return `${head}, but ${array} has ${length} element${length > 1 ? 's' : ''}, up to ${array}[${length - 1}]:`
  return `${head}, where there is nothing yet:`
}

function calculates({ site, values, from }: NotANumber): string | null {
  if (values.includes('an array')) return null // the rules about the text say it better
  if (from) return `${reads(from)} that is undefined, and undefined turns the result into NaN.`
  const { text, operator } = site
  const isMethod = operator.startsWith('Math.')
  const with_ = isMethod ? `${operator}(${values.join(', ')})` : values.join(` ${operator} `)
  return `On ${placeOf(site)}, ${text} is ${with_}, and that is NaN (not a number).`
}
