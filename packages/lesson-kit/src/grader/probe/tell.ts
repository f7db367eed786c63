// What a witness has seen, in sentences: with the learner's lines and names.
import { lineAt, type Node, parse } from '../../stub/parse.ts'
import { printNumber } from '../../testing/print.ts'
import { nameOf } from '../detect/source/code.ts'
import type { TestResult, Verdict } from '../verdict.ts'
import type { EndlessLoop, Findings, NotANumber, ReadNothing, Swapped } from './findings.ts'
import { functionsHandedOut, methodOf, pathsIn } from './kinds.ts'

/** The learner's text, with its places. */
export interface Seen {
  source: string
  solution: string
  sites: readonly Node[]
  findings: Findings
}

/** An argument that is changed, and left alone by the solution. */
export function tellChanged({ source, sites, findings }: Seen): string | null {
  if (!findings.changed) return null
  const { name, index, before, after, site } = findings.changed
  const where = site === undefined ? '' : ` on line ${lineAt(source, sites[site].start)}`
  const parameter = parametersOf(source, name)[index]
  const what = parameter ? `its argument ${parameter}` : 'one of its arguments'
  const few = [before, after].map(rounded)
  const [was, is] = few[0] === few[1] ? [before, after] : few
  const values = `${was} became ${is}`
  const how = values.length <= 80 ? values : 'it is not the same after the call'
  return `Your ${name} changes ${what}${where}: ${how}. Work on a copy.`
}

/** What else is wrong, where the run has shown it. */
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
  return findings.swapped ? swapped(seen, findings.swapped) : null
}

function swapped({ source, solution }: Seen, { name, places: [i, j] }: Swapped): string | null {
  const [own, wanted] = [source, solution].map(text => parametersOf(text, name))
  if (!own[i] || !own[j]) return null
  if (own[i] === wanted[j] && own[j] === wanted[i])
    return `Your ${name} takes (${own.join(', ')}); the task wants (${wanted.join(', ')}).`
  return `Your ${name} has ${own[i]} and ${own[j]} in each other’s place: with the two swapped, every result is right.`
}

/** The names of a function's parameters; of a pattern, none. */
function parametersOf(source: string, name: string): (string | undefined)[] {
  const all = functionsHandedOut(parse(source).program as unknown as Node)
  const params = all.find(one => one.name === name)?.node.params as Node[] | undefined
  return (
    params?.map(
      param => nameOf(param.type === 'AssignmentPattern' ? param.left : param) || undefined,
    ) ?? []
  )
}

/** Numbers with few digits. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{5,}(?:e[-+]?\d+)?/g, number => printNumber(Number(number)))

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

function calculates(seen: Seen, { site, values, from }: NotANumber): string | null {
  if (values.includes('an array')) return null // the rules about the text say it better
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
