// What is published is what was packed, not what lies in the workspace: here is what a package must bring along.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { filesIn, home, published, run } from './support/packed.ts'

/** What a network needs. */
const core = ['kernels', 'tensor', 'autograd', 'activations', 'optim', 'nn-mlp']
const place = inject('packed')
const unpacked = (name: string, ...path: string[]) => join(place, 'unpacked', name, ...path)
const read = (name: string, file: string) => readFileSync(unpacked(name, file), 'utf8')

beforeAll(() => {
  for (const { name } of published) {
    mkdirSync(unpacked(name), { recursive: true })
    const start = `${name.replace('@', '').replace('/', '-')}-`
    const tarball = readdirSync(place).find(
      file => file.startsWith(start) && /^\d/.test(file.slice(start.length)),
    )
    execFileSync('tar', [
      '-xzf',
      join(place, tarball!),
      '-C',
      unpacked(name),
      '--strip-components=1',
    ])
  }
})

describe.each(published)('$name', ({ name, folder }) => {
  test('says what it is, and depends on versions', () => {
    const text = read(name, 'package.json')
    const { description, keywords, license, engines, type, files } = JSON.parse(text)
    expect(text).not.toContain('workspace:')
    expect([description.length > 20, keywords.length > 2, type]).toEqual([true, true, 'module'])
    expect(license).toMatch(/datasets-(?:digits|novel|speeches)$/.test(name) ? /CC/ : /^MIT$/)
    expect(engines.node).toMatch(/^>=\d/)
    expect(files, 'changesets writes it').toContain('CHANGELOG.md')
  })

  test('every entry is there, with its types', () => {
    const { exports = {}, bin = {} } = JSON.parse(read(name, 'package.json'))
    const entries = Object.values<string | object>({ ...exports, ...bin })
    const paths = entries.flatMap(entry =>
      typeof entry === 'string' ? entry : Object.values(entry),
    )
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      expect(path).not.toContain('src')
      expect(existsSync(unpacked(name, path)), path).toBe(true)
    }
    for (const entry of entries.filter(entry => typeof entry === 'object'))
      expect(Object.keys(entry)).toEqual(['types', 'default'])
  })

  test('brings licence and README, and neither tests nor scripts', () => {
    const files = filesIn(unpacked(name))
    expect(files.filter(file => /^LICENSE/.test(file))).toHaveLength(1)
    const readmes = globSync('README*.md', { cwd: folder })
    expect(readmes).toContain('README.md')
    expect(files).toEqual(expect.arrayContaining(readmes))
    expect(files.filter(file => /^(test|bench|scripts|node_modules)\//.test(file))).toEqual([])
    expect(files.filter(file => /tsconfig|tsup|turbo|tsbuildinfo/.test(file))).toEqual([])
  })

  test('its texts lead to what it brings', () => {
    for (const file of filesIn(unpacked(name)).filter(file => /^[^/]*\.md$/.test(file)))
      for (const [, link] of read(name, file).matchAll(/\]\((?!https:|#)([^)\s]+)\)/g))
        expect(existsSync(unpacked(name, link)), `${file} → ${link}`).toBe(true)
    for (const [file] of read(name, 'README.md').matchAll(/\bexamples\/[\w.-]+\.\w+/g))
      expect(existsSync(unpacked(name, file)), `README.md → ${file}`).toBe(true)
  })

  test('what its README imports, its README installs', () => {
    const text = read(name, 'README.md')
    const installs = [...text.matchAll(/^npm i(?:nstall)? .*$/gm)].join(' ').split(/[ ,]/)
    for (const [, used] of text.matchAll(/from '(@neuralings\/[\w-]+)/g))
      expect(installs).toContain(used)
  })

  test('is built before it is packed', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect(scripts.prepack).toBe('node ../../scripts/prepack.ts')
  })
})

/** Those that tsc builds. */
const compiled = published.filter(({ folder }) => existsSync(join(folder, 'tsconfig.build.json')))

test.each(compiled)(
  '$name: one readable file for each source, with maps that lead back',
  ({ name }) => {
    const dist = filesIn(unpacked(name, 'dist'))
    const sources = filesIn(unpacked(name, 'src')).filter(file => /(?<!\.d)\.ts$/.test(file))
    const built = sources.flatMap(file =>
      ['.js', '.js.map', '.d.ts', '.d.ts.map'].map(end => file.replace(/\.ts$/, end)),
    )
    expect(dist.toSorted()).toEqual(built.toSorted())
    for (const file of dist.filter(file => file.endsWith('.map'))) {
      const map = unpacked(name, 'dist', file)
      for (const source of JSON.parse(readFileSync(map, 'utf8')).sources)
        expect(existsSync(resolve(dirname(map), source)), `${file} → ${source}`).toBe(true)
    }
    for (const file of dist.filter(file => file.endsWith('.js')))
      for (const line of read(name, `dist/${file}`).split('\n'))
        expect(line.length, `${file}: ${line.slice(0, 80)}`).toBeLessThan(400)
  },
)

test('npm is refused in a sentence, for it would publish what nobody can use', async () => {
  const options = { cwd: join(home, 'packages/tensor'), env: { ...process.env } }
  delete options.env.npm_config_user_agent
  const packed = run(process.execPath, ['../../scripts/prepack.ts'], options)
  await expect(packed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^prepack: use pnpm; .*\n$/),
  })
})

test('the numeric core weighs less than two megabytes, made-up data less than a quarter of one', () => {
  const bytes = core.map(name => weightOf(`@neuralings/${name}`))
  console.log(core.map((name, i) => `${name} ${Math.round(bytes[i] / 1000)} kB`).join(', '))
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(2_000_000)
  expect(weightOf('@neuralings/datasets')).toBeLessThan(250_000)
})

function weightOf(name: string): number {
  return filesIn(unpacked(name)).reduce((sum, file) => sum + statSync(unpacked(name, file)).size, 0)
}
