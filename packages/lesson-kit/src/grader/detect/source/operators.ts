// Operators that do something else than what they look like.
import type { Node } from '../../../stub/parse.ts'
import { printNumber } from '../../../testing/print.ts'
import { bare, firstFinding, methodCall, nameOf, type SourceRule, textOf } from './code.ts'

export const exclusiveOr: SourceRule = ({ code }) =>
  firstFinding(code, ({ type, operator }) =>
    (type === 'BinaryExpression' && operator === '^') ||
    (type === 'AssignmentExpression' && operator === '^=')
      ? '^ is exclusive or, not a power: 3 ^ 2 is 1. A power is 3 ** 2.'
      : null,
  )

export const assignmentAsTest: SourceRule = ({ code }) =>
  firstFinding(code, ({ type, test }) => {
    if (!/^(If|While|DoWhile)Statement$|^ConditionalExpression$/.test(type)) return null
    const { type: asked, operator, left } = test as Node
    if (asked !== 'AssignmentExpression' || operator !== '=') return null
    return `= sets ${textOf(code, left as Node)}; to compare, write ===.`
  })

const comparisons = ['<', '<=', '>', '>=']
const equalities = ['===', '==', '!==', '!=']

const isBinary = (node: Node, operators: string[]): boolean =>
  node.type === 'BinaryExpression' && operators.includes(String(node.operator))

/** The two sides of an expression with two sides. */
const sides = ({ left, right }: Node): Node[] => [bare(left as Node), bare(right as Node)]

export const comparedWithNaN: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    if (!isBinary(node, equalities)) return null
    const hasNaN = sides(node).some(side => side.type === 'Identifier' && nameOf(side) === 'NaN')
    return hasNaN ? 'NaN equals nothing, not even NaN: ask Number.isNaN.' : null
  })

export const chainedComparison: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    const left = isBinary(node, comparisons) ? (node.left as Node) : null
    if (!left || !isBinary(left, comparisons)) return null
    const [first, second, third] = [left.left, left.right, node.right].map(one =>
      textOf(code, one as Node),
    )
    const wanted = `${first} ${left.operator} ${second} && ${second} ${node.operator} ${third}`
    return `${textOf(code, node)} compares true or false with ${third}. Write ${wanted}.`
  })

export const comparedWithNewArray: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    if (!isBinary(node, equalities)) return null
    const made = sides(node).find(side => side.type === 'ArrayExpression')
    return made ? `an array equals only itself, so ${textOf(code, node)} is always the same.` : null
  })

export const plusBehindEquals: SourceRule = ({ code }) =>
  firstFinding(code, ({ type, operator, left, right, end }) => {
    if (type !== 'AssignmentExpression' || operator !== '=') return null
    const value = firstIn(right as Node)
    const sign = value.type === 'UnaryExpression' ? String(value.operator) : ''
    if (sign !== '+' && sign !== '-') return null
    const written = code.source.slice((left as Node).end, end as number).trimStart()
    if (!new RegExp(`^=\\${sign}\\s`).test(written)) return null
    return `=${sign} sets ${textOf(code, left as Node)} anew; ${sign}= ${sign === '+' ? 'adds to' : 'takes from'} it.`
  })

/** What an expression begins with. */
const firstIn = (node: Node): Node =>
  node.type === 'BinaryExpression' ? firstIn(node.left as Node) : node

/** As in `1 / 1 + Math.exp(-x)`, where only a bracket makes the sum one. */
export const dividedByOne: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    const quotient = isBinary(node, ['+', '-']) ? (node.left as Node) : null
    if (!quotient || !isBinary(quotient, ['/']) || textOf(code, quotient.right as Node) !== '1')
      return null
    const [over, sign, rest] = [quotient.left as Node, node.operator, node.right as Node]
    const under = `1 ${sign} ${textOf(code, rest)}`
    return `/ comes before ${sign}: this is ${textOf(code, over)} ${sign} ${textOf(code, rest)}, and not ${textOf(code, over)} / (${under}).`
  })

const rounding = ['round', 'floor', 'ceil', 'trunc']

/** Something rounds, every wrong result is a whole number, and each is less than 1 away from one that is none. */
export const roundedResult: SourceRule = ({ code, failing }) => {
  const wrong = failing.flatMap(({ compared = [] }) => compared).filter(({ same }) => !same)
  const [first] = wrong
  const isRounded = wrong.every(
    ({ got, wanted }) =>
      typeof got === 'number' &&
      typeof wanted === 'number' &&
      Number.isInteger(got) &&
      !Number.isInteger(wanted) &&
      Math.abs(got - wanted) < 1,
  )
  if (!first || !isRounded) return null
  return firstFinding(code, node => {
    const name = rounding.find(one => nameOf(methodCall(node, one)?.on) === 'Math')
    const isBitwise = isBinary(node, ['|', '>>', '>>>']) && textOf(code, node.right as Node) === '0'
    if (!name && !isBitwise) return null
    return `${name ? `Math.${name}` : textOf(code, node)} gives whole numbers, and ${first.what} should be ${printNumber(first.wanted as number)}.`
  })
}

export const commaIndex: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    if (node.type !== 'MemberExpression' || !node.computed) return null
    const index = bare(node.property as Node)
    if (index.type !== 'SequenceExpression') return null
    const last = textOf(code, (index.expressions as Node[]).at(-1)!)
    return `[${textOf(code, index)}] takes ${last} alone: an index for each dimension has brackets of its own.`
  })

export const negativeIndex: SourceRule = ({ code }) =>
  firstFinding(code, (node, [above]) => {
    if (node.type !== 'MemberExpression' || !node.computed) return null
    const { type, operator, argument } = bare(node.property as Node)
    const isNegative = type === 'UnaryExpression' && operator === '-'
    if (
      !isNegative ||
      (argument as Node).type !== 'Literal' ||
      above?.type === 'AssignmentExpression'
    )
      return null
    const array = textOf(code, node.object as Node)
    return `${textOf(code, node)} is undefined; counted from the end it is ${array}.at(-${textOf(code, argument as Node)}).`
  })
