// What a witness has seen, in sentences: with the learner's lines and names.
import { lineAt, type Node } from '../../stub/parse.ts'
import type { TestResult, Verdict } from '../verdict.ts'
import type { EndlessLoop, Findings, NotANumber, ReadNothing } from './findings.ts'
import { methodOf, pathsIn } from './kinds.ts'

/** The learner's text, with its places. */
export interface Seen {
  source: string
  sites: readonly Node[]
  findings: Findings
}

/** What is wrong, where the run has shown it. */
export function tellFindings(seen: Seen, verdict: Verdict): string | null {
  const { findings } = seen
  if (verdict.state !== 'failed' && verdict.state !== 'todo')
    return findings.endless ? endless(seen, findings.endless) : null
  for (const test of verdict.tests) {
    const { stoppedAt, notANumber } = findings.tests[test.name] ?? {}
    if (test.state === 'passed') continue
    if (stoppedAt) return `${reads(seen, stoppedAt)} that is undefined, and the code stops there.`
    if (notANumber && isNotANumber(test)) return calculates(seen, notANumber)
  }
  return null
}

const isNotANumber = ({ message, actual, compared = [] }: TestResult): boolean =>
  /\bNaN\b/.test(`${message} ${actual}`) ||
  compared.some(({ got, same }) => !same && [got].flat(9).some(Number.isNaN))

const lineOf = ({ source }: Seen, { start }: Node): string => `line ${lineAt(source, start)}`
const textOf = ({ source }: Seen, { start, end }: Node): string =>
  source.slice(start, end).replace(/\s+/g, ' ')
const count = (n: number): string => n.toLocaleString('en')

function endless(seen: Seen, { site, turns, values, areSame }: EndlessLoop): string {
  const loop = seen.sites[site]
  const test = loop.test as Node | null
  const head = `The loop on ${lineOf(seen, loop)}`
  const names = pathsIn(test).map(node => textOf(seen, node))
  const isConstant = !/^For(In|Of)/.test(loop.type) && (!test || test.type === 'Literal')
  if (isConstant)
    return `${head} does not come to an end: nothing has left it in ${count(turns)} turns.`
  if (areSame)
    return `${head} does not come to an end: ${list(names)} never change${names.length > 1 ? '' : 's'} in it.`
  if (!test || names.length === 0) return `${head} did not come to an end in ${count(turns)} turns.`
  const are = names.map((name, i) => `${name} is ${values[i]}`)
  return `${head} did not come to an end: after ${count(turns)} turns ${list(are)}, and ${textOf(seen, test)} still holds.`
}

const list = (names: string[]): string =>
  [...new Set(names)].join(', ').replace(/, ([^,]*)$/, ' and $1')

/** `Line 7 reads xs[3], but xs has 3 elements, up to xs[2]:` */
function reads(seen: Seen, { site, index, length }: ReadNothing): string {
  const node = seen.sites[site]
  const array = textOf(seen, node.object as Node)
  const head = `L${lineOf(seen, node).slice(1)} reads ${array}[${index}]`
  if (length === 0) return `${head}, but ${array} is empty:`
  if (index < 0) return `${head}, but the first element is ${array}[0]:`
  if (index >= length)
    return `${head}, but ${array} has ${length} element${length > 1 ? 's' : ''}, up to ${array}[${length - 1}]:`
  return `${head}, where there is nothing yet:`
}

function calculates(seen: Seen, { site, values, from }: NotANumber): string {
  const node = seen.sites[site]
  if (from && isOperand(seen, node, from))
    return `${reads(seen, from)} that is undefined, and undefined turns the result into NaN.`
  const text = textOf(seen, node)
  const method = node.type === 'CallExpression' && methodOf(node.callee as Node, 'Math')
  const with_ = method
    ? `Math.${method}(${values.join(', ')})`
    : values.join(` ${operatorOf(node)} `)
  return `On ${lineOf(seen, node)}, ${text} is ${with_}, and that is NaN (not a number).`
}

const operatorOf = ({ operator }: Node): string => String(operator).replace(/=$/, '')

/** Whether what was read is what was calculated with: written there, or kept under a name that is. */
function isOperand({ sites, source }: Seen, node: Node, { site }: ReadNothing): boolean {
  const read = sites[site]
  const operands = [node.left, node.right, ...((node.arguments as Node[]) ?? [])] as Node[]
  const name = /\b(?:const|let) (\w+)(?:: [^=\n]+)? = *$/.exec(source.slice(0, read.start))?.[1]
  return operands.some(
    operand => operand === read || (operand?.type === 'Identifier' && operand.name === name),
  )
}
