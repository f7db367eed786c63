// The house stands on its storeys: imports run downwards only. This test reads every import of
// every package and fails on any that goes up, sideways, or into somebody else's private files.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf } from './support/imports.ts'

const concepts = [
  'kernels',
  'tensor',
  'autograd',
  'activations',
  'optim',
  'nn-mlp',
  'nn-cnn',
  'embedding',
  'transformer',
]

const mayImport: Record<string, string[]> = {
  kernels: [],
  tensor: ['kernels'],
  autograd: ['tensor'],
  activations: ['autograd', 'tensor'],
  optim: ['activations', 'autograd', 'tensor'],
  'nn-mlp': ['activations', 'autograd', 'tensor'],
  'nn-cnn': ['nn-mlp', 'activations', 'autograd', 'tensor'],
  embedding: ['nn-mlp', 'activations', 'autograd', 'tensor'],
  transformer: ['embedding', 'nn-mlp', 'activations', 'autograd', 'tensor'],
  'datasets-couplets': [],
  'datasets-digits': [],
  'datasets-novel': [],
  'datasets-speeches': [],
  datasets: [
    'tensor',
    'datasets-couplets',
    'datasets-digits',
    'datasets-novel',
    'datasets-speeches',
  ],
  plots: ['tensor'],
  training: ['plots', 'optim', 'tensor'],
  labs: [...concepts, 'datasets', 'datasets-couplets', 'datasets-digits', 'plots'],
  'lesson-kit': [],
  lessons: ['lesson-kit', 'labs', ...concepts, 'datasets', 'datasets-digits', 'plots'],
  neuralings: ['lesson-kit', 'lessons', 'labs', ...concepts, 'datasets', 'plots'],
}

const screens = ['ink', 'react', '@lydell/node-pty']

function sourcesOf(name: string): string[] {
  const folder = name === 'neuralings' ? 'apps/neuralings' : `packages/${name}`
  const patterns = ['src', 'scripts'].map(part => `${folder}/${part}/**/*.{ts,tsx}`)
  if (name === 'lessons') patterns.push(`${folder}/*.ts`, `${folder}/*/*.ts`, `${folder}/*/*/*.ts`)
  return globSync(patterns).filter(file => !/node_modules|dist/.test(file))
}

test('every package has its place', () => {
  const folders = globSync('packages/*/package.json').map(path => path.split(/[\\/]/)[1])
  expect(folders.sort()).toEqual(
    Object.keys(mayImport)
      .filter(name => name !== 'neuralings')
      .sort(),
  )
})

test.each(Object.keys(mayImport))('%s imports downwards only', name => {
  const sources = sourcesOf(name)
  expect(sources.length).toBeGreaterThan(0)
  const allowed = [name, ...mayImport[name]!]
  const wrong = sources.flatMap(file =>
    importsOf(file)
      .filter(path => path.startsWith('@neuralings/'))
      .filter(path => !allowed.includes(path.split('/')[1]!))
      .map(path => `${file} imports ${path}`),
  )
  expect(wrong).toEqual([])
})

test.each([...concepts, 'datasets', 'plots', 'labs'])('%s knows no screen and no server', name => {
  const wrong = sourcesOf(name)
    .filter(file => !file.includes('/scripts/'))
    .flatMap(file => importsOf(file).map(path => ({ file, path })))
    .filter(({ path }) => path.startsWith('node:') || screens.includes(path))
  expect(wrong).toEqual([])
})

test('nobody reaches around a package’s front door', () => {
  const wrong = Object.keys(mayImport).flatMap(name =>
    sourcesOf(name).flatMap(file =>
      importsOf(file)
        .filter(
          path => /^(\.\.\/)+(packages|apps)\//.test(path) || /@neuralings\/[^/]+\/src/.test(path),
        )
        .map(path => `${file} imports ${path}`),
    ),
  )
  expect(wrong).toEqual([])
})

test('concept packages depend on their siblings and nothing else', () => {
  for (const name of [...concepts, 'datasets', 'labs']) {
    const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
    const strangers = Object.keys(manifest.dependencies ?? {}).filter(
      dependency => !mayImport[name]!.some(sibling => dependency === `@neuralings/${sibling}`),
    )
    expect(strangers, name).toEqual([])
  }
})
