// Files that import each other, in a cycle, can only be read all at once. So there are no cycles, not even of types: what two
// files need stands in a third.
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './support/imports.ts'

type Graph = Record<string, readonly string[]>

/** The cycles of a graph, each as the way around it. */
function cyclesOf(graph: Graph): string[] {
  const cycles: string[] = []
  const seen = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) cycles.push([...path.slice(start), file].join(' → '))
    if (seen.has(file)) return
    seen.add(file)
    for (const next of graph[file] ?? []) visit(next, [...path, file])
  }
  for (const file in graph) visit(file, [])
  return cycles
}

/** Every source file of a folder, with those that it imports. */
function graphOf(folder: string): Graph {
  const near = (file: string) => importsOf(file).filter(path => path.startsWith('.'))
  const files = globSync(`${folder}/**/*.{ts,tsx}`)
  return Object.fromEntries(
    files.map(file => [file, near(file).map(path => join(dirname(file), path))]),
  )
}

test('a cycle is found from wherever one begins, and a diamond is none', () => {
  const cycle = { a: ['b'], b: ['c', 'd'], c: ['d'], d: ['b'] }
  expect(cyclesOf(cycle)).toEqual(['b → c → d → b'])
  expect(cyclesOf({ a: ['a'] })).toEqual(['a → a'])
  expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([])
})

test.each(globSync('{packages,apps}/*/src'))('no files of %s import each other', folder => {
  const graph = graphOf(folder)
  expect(Object.keys(graph).length).toBeGreaterThan(0)
  expect(cyclesOf(graph)).toEqual([])
})
