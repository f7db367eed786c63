// Functions that give nothing back, or too early, or a promise.

import type { Node } from '../../../stub/parse.ts'
import {
  bare,
  firstFinding,
  methodCall,
  type NamedFunction,
  type SourceRule,
  textOf,
  walkOwn,
} from './code.ts'

const statementsOf = ({ body }: Node): Node[] | null => {
  const block = body as Node | null
  return block?.type === 'BlockStatement' ? (block.body as Node[]) : null
}

/** Whether a function hands back a value somewhere. */
function returnsValue(fn: Node): boolean {
  if (!statementsOf(fn)) return true
  for (const node of walkOwn(fn.body as Node)) {
    if (node.type === 'ReturnStatement' && node.argument) return true
  }
  return false
}

/** Whether a statement may come to its end; where that is not plain, no. */
function mayEnd(node: Node): boolean {
  switch (node.type) {
    case 'BlockStatement':
      return (node.body as Node[]).every(mayEnd)
    case 'IfStatement':
      return !node.alternate || mayEnd(node.consequent as Node) || mayEnd(node.alternate as Node)
    case 'ForStatement':
      return Boolean(node.test)
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'FunctionDeclaration':
    case 'EmptyStatement':
      return true
    default:
      return false
  }
}

const fallsThrough = (fn: Node): boolean => statementsOf(fn)?.every(mayEnd) ?? false

/** A statement that only calculates something. */
export const isIdle = (node: Node): boolean => {
  if (node.type !== 'ExpressionStatement' || node.directive) return false
  const { type, operator } = bare(node.expression as Node)
  if (type === 'UnaryExpression') return operator !== 'delete' && operator !== 'void'
  return /^(Binary|Member|Array|ArrowFunction|Template)|^(Identifier|Literal)$/.test(type)
}

/** Functions of the part that the solution has, too, both ways. */
const pairsOf: (setting: Parameters<SourceRule>[0]) => (NamedFunction & { right: Node })[] = ({
  code,
  solved,
}) =>
  code.functions.flatMap(one => {
    const right = solved.get(one.name)
    return right ? [{ ...one, right }] : []
  })

export const noReturn: SourceRule = setting => {
  for (const { name, node, right } of pairsOf(setting)) {
    if (node.generator || returnsValue(node) || !fallsThrough(node) || !returnsValue(right))
      continue
    const idle = statementsOf(node)!.findLast(isIdle)
    if (!idle) return { says: `${name} has no return, so its result is undefined.`, at: node }
    const text = textOf(setting.code, bare(idle.expression as Node))
    return {
      says: `${name} calculates ${text} and does not return it: write return ${text}.`,
      at: idle,
    }
  }
  return null
}

export const returnOnSomePaths: SourceRule = setting => {
  const isShown = setting.evidence.wrong.some(({ got }) => got === undefined)
  if (!isShown) return null
  for (const { name, node, right } of pairsOf(setting)) {
    const isHalf = !node.generator && returnsValue(node) && fallsThrough(node)
    if (!isHalf || fallsThrough(right)) continue
    return {
      says: `${name} may come to its end without a return, and its result is then undefined.`,
      at: node,
    }
  }
  return null
}

/** Methods that use what the function given to them returns. */
const askers = ['map', 'flatMap', 'filter', 'reduce', 'some', 'every', 'find', 'findIndex', 'sort']

export const callbackWithoutReturn: SourceRule = ({ code }) =>
  firstFinding(code, (node, [above]) => {
    if (node.type !== 'CallExpression' || above?.type === 'ExpressionStatement') return null
    for (const name of [...askers, 'from']) {
      const call = methodCall(node, name)
      const callback = call && (name === 'from' ? call.args[1] : call.args[0])
      if (callback?.type !== 'ArrowFunctionExpression' || callback.generator) continue
      if (returnsValue(callback) || !fallsThrough(callback)) continue
      const labels = statementsOf(callback)!.some(({ type }) => type === 'LabeledStatement')
      if (labels) continue
      return `the function given to ${name} has braces and no return, so it gives undefined each time.`
    }
    return null
  })

/** An arrow function that is handed out in a list or as a value, where something turned out to be undefined. */
export const arrowWithoutReturn: SourceRule = ({ code, evidence }) =>
  evidence.wrong.some(({ got }) => got === undefined)
    ? firstFinding(code, (node, [above]) => {
        if (node.type !== 'ArrowFunctionExpression' || !/^(Array|Return)/.test(above?.type ?? ''))
          return null
        return returnsValue(node) || !fallsThrough(node)
          ? null
          : 'this function has braces and no return, so it gives undefined.'
      })
    : null

export const asyncForPlain: SourceRule = setting => {
  for (const { name, node, right } of pairsOf(setting)) {
    if (!node.async || right.async) continue
    return { says: `${name} is async, so its result is a promise: take async away.`, at: node }
  }
  return null
}

export const returnInLoop: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    if (!/^(For|ForOf|ForIn|While)Statement$/.test(node.type)) return null
    const last = statementsOf(node)?.at(-1) ?? (node.body as Node)
    if (last.type !== 'ReturnStatement') return null
    for (const one of walkOwn(node.body as Node)) if (one.type === 'ContinueStatement') return null
    return 'the return at the end of this loop ends it in its first round.'
  })
