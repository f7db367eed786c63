// The table of all mutation operators, by what they get wrong.
import { assign, calculate, choose, combine, compare, count, negate } from './calculations.ts'
import { methods, names, relatives, skips, swaps } from './calls.ts'
import type { Operator } from './operator.ts'
import { always, drop, otherwise } from './statements.ts'
import { fields, lengths, lists, numbers, signs, switches, words } from './values.ts'

export const operators: Operator[] = [
  // values
  numbers,
  lengths,
  signs,
  switches,
  words,
  lists,
  fields,
  // what is computed
  compare,
  calculate,
  assign,
  count,
  combine,
  choose,
  negate,
  // calls and names
  relatives,
  swaps,
  skips,
  methods,
  names,
  // statements
  drop,
  otherwise,
  always,
]
