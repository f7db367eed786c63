import { forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { topologicalOrder } from './exercise.ts'

/** A node that stops a walk which asks it for its parents again and again. */
class Named {
  readonly name: string
  readonly #parents: Named[]
  listed = false
  /** How often somebody has asked for its parents. */
  asked = 0

  constructor(name: string, parents: Named[]) {
    this.name = name
    this.#parents = parents
  }

  get parents(): Named[] {
    this.asked++
    if (this.asked <= 100) return this.#parents
    throw new Error(
      `${this.name} was asked 100 times for its parents: the walk goes the same ways again and again`,
    )
  }
}

const node = (name: string, ...parents: Named[]): Named => new Named(name, parents)

/** Expects all of these nodes, each once, none before its parents. There may be several right orders. */
function expectOrder(root: Named, all: Named[], graph = ''): void {
  const order = topologicalOrder(root)
  const wrong = all.flatMap(one => wrongWith(one, order))
  const names = order.map(({ name }) => name).join(' ') || 'an empty list'
  const listed = graph ? `${graph}, listed as ${names}` : names
  if (wrong.length > 0) throw new Error(`${listed}: ${wrong[0]}`)
  expect(order, listed).toHaveLength(all.length)
}

function wrongWith(one: Named, order: Named[]): string[] {
  const { name, parents } = one
  const place = order.indexOf(one)
  if (place < 0) return [`${name} is missing`]
  if (order.lastIndexOf(one) > place) return [`${name} is there twice`]
  const late = parents.find(parent => order.indexOf(parent) > place)
  return late ? [`${name} stands before its parent ${late.name}`] : []
}

test('a number that was made from nothing', () => {
  const a = node('a')
  expectOrder(a, [a])
})

test('a chain: a, b from a, c from b', () => {
  const a = node('a')
  const b = node('b', a)
  const c = node('c', b)
  expectOrder(c, [a, b, c])
})

test('two parents: d from b and c, b from a', () => {
  const [a, c] = [node('a'), node('c')]
  const b = node('b', a)
  const d = node('d', b, c)
  expectOrder(d, [a, b, c, d])
})

test('a diamond: b and c from a, d from b and c', () => {
  const a = node('a')
  const [b, c] = [node('b', a), node('c', a)]
  const d = node('d', b, c)
  expectOrder(d, [a, b, c, d])
})

test('b from a and a', () => {
  const a = node('a')
  const b = node('b', a, a)
  expectOrder(b, [a, b])
})

test('a short way first: d from a and c, c from b, b from a', () => {
  const a = node('a')
  const b = node('b', a)
  const c = node('c', b)
  const d = node('d', a, c)
  expectOrder(d, [a, b, c, d])
})

test('the long way first: d from b and a, b from a', () => {
  const a = node('a')
  const b = node('b', a)
  const d = node('d', b, a)
  expectOrder(d, [a, b, d])
})

test('twenty diamonds on top of each other, without walking in circles', () => {
  const all = [node('0')]
  while (all.length < 61) {
    const bottom = all.at(-1)!
    const [left, right] = ['left', 'right'].map(side => node(`${all.length} ${side}`, bottom))
    all.push(left, right, node(`${all.length}`, left, right))
  }
  expectOrder(all.at(-1)!, all)
})

test('a weight that was in an earlier graph too', () => {
  const w = node('w')
  const [a, b] = [node('a', w), node('b', w)]
  expectOrder(a, [w, a])
  expectOrder(b, [w, b])
})

test('a chain of 100,000 numbers, such as a long sum', () => {
  const chain = [node('0')]
  while (chain.length < 100_000) chain.push(node(`${chain.length}`, chain.at(-1)!))
  const order = topologicalOrder(chain.at(-1)!)
  expect(order.length, 'the length of the list').toBe(100_000)
  const early = order.findIndex((one, i) => one !== chain[i])
  expect(early, 'the first place in the list that is wrong').toBe(-1)
})

/** links[i][j] says how often number j is a parent of number i, and links[i][i] in which order. */
function graphOf(links: number[][]): Named[] {
  const all: Named[] = []
  for (const [i, row] of links.entries()) {
    const parents = all.flatMap((one, j) => Array<Named>(row[j]!).fill(one))
    all.push(node('abcde'[i]!, ...(row[i]! > 0 ? parents.reverse() : parents)))
  }
  return all
}

/** Everything that the node was made from, and itself. */
const behind = (one: Named): Set<Named> =>
  new Set([...one.parents.flatMap(parent => [...behind(parent)]), one])

/** The graph in words: `c from a and b, b from a`. */
const inWords = (all: Iterable<Named>): string =>
  [...all]
    .filter(({ parents }) => parents.length > 0)
    .map(({ name, parents }) => `${name} from ${parents.map(parent => parent.name).join(' and ')}`)
    .reverse()
    .join(', ')

test('any graph of up to five numbers', () => {
  const check = ({ links }: { links: number[][] }) => {
    const all = [...behind(graphOf(links).at(-1)!)]
    const words = inWords(all)
    for (const one of all) one.asked = 0
    expectOrder(all.at(-1)!, all, words)
    const after = inWords(all)
    if (after !== words) throw new Error(`the graph was ${words}, and is ${after} afterwards`)
  }
  forAll({ links: ['n', 'n'] }, check, { from: 0, to: 2, whole: true, largest: 5 })
})
