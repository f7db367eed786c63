// What CONTRIBUTING.md says, done as it stands there by somebody who has nothing but the published packages: a lesson with
// an exercise of every kind, a lab and a pack, made, looked at, checked and packed; then a reader installs the pack, and
// takes its lesson to the end. How long each step took is printed.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { Terminal } from '../apps/neuralings/test/support/terminal.ts'
import { ended, home, shell, typed } from './support/packed.ts'

const app = inject('packed')
const guide = readFileSync(join(home, 'CONTRIBUTING.md'), 'utf8')
const desk = join(app, 'contributor')
const pack = join(desk, 'neuralings-springs')

const took: string[] = []
afterAll(() => console.log(took.join('\n')))

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await work()
  took.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${what}`)
  return result
}

/** A section of the guide, under its heading. */
const section = (title: string): string =>
  guide.split(/^## /m).find(part => part.startsWith(`${title}\n`)) ?? ''

/** What the code blocks of a text have one type. Outside of a clone the program comes with npx. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block!.trim().split('\n').flatMap(everyKind),
  )

/** `add … --kind derive # or fix, lab; else code` is typed for each that is named. */
function everyKind(line: string): string[] {
  const [typed = '', note = ''] = line.replace(/^pnpm /, 'npx ').split(/\s+# /)
  const [, others = ''] = /^or ([^;]*)/.exec(note) ?? []
  const words = typed.split(' ')
  const [name, kind] = [words.indexOf('add') + 2, words.indexOf('--kind') + 1]
  return [
    typed,
    ...others
      .split(', ')
      .filter(Boolean)
      .map(other => words.with(name, `my-${other}`).with(kind, other).join(' ')),
  ]
}

/** In a terminal, until the work with it is done. */
async function inTerminal(
  line: string,
  cwd: string,
  work: (terminal: Terminal) => Promise<unknown>,
): Promise<void> {
  const env = { TERM: 'xterm-256color', LANG: 'en_US.UTF-8' }
  const terminal = new Terminal({ cwd, command: shell(line, env) })
  onTestFinished(() => terminal.close())
  await work(terminal)
}

const preview = async (terminal: Terminal): Promise<void> => {
  await terminal.waitFor('springs › story')
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
}

const watch = async (terminal: Terminal): Promise<void> => {
  const isOver = () => /\n0 problems\s+watching; Ctrl-C ends it\s*$/.test(terminal.screen)
  await terminal.waitUntil(isOver, 'a clean check', 200_000)
  const task = join(pack, 'springs/hookes-law/task.md')
  await timed('… again after a save', async () => {
    writeFileSync(task, readFileSync(task, 'utf8').replace('How hard does', 'How strongly does'))
    await terminal.waitFor(/saved: springs\/hookes-law/)
    await terminal.waitUntil(isOver, 'a clean check')
  })
  terminal.press('ctrl-c')
  await terminal.exited()
}

/** Types a line, and sees that it does what it is for. */
async function follow(line: string, cwd: string): Promise<void> {
  if (line === 'npm install') return installCompiler()
  await timed(line, async () => {
    if (line.includes(' preview ')) return inTerminal(line, cwd, preview)
    if (line.includes(' --watch')) return inTerminal(line, cwd, watch)
    expect(await typed(line, cwd), line).toMatchObject({ code: 0 })
  })
}

/** Not from npm, where the packages of tomorrow are not yet. */
const installCompiler = (): void =>
  symlinkSync(join(home, 'node_modules/typescript'), join(pack, 'node_modules/typescript'))

test('a lesson, a lab and a pack are made, looked at, checked and packed', async () => {
  mkdirSync(desk)
  const [begin, ...none] = commandsIn(section('A pack'))
  expect([begin, none]).toEqual(['npx neuralings lesson new springs --pack', []])
  await follow(begin!, desk)
  const guided = ['A lesson', 'A lab'].flatMap(title => commandsIn(section(title)))
  const readme = commandsIn(readFileSync(join(pack, 'README.md'), 'utf8'))
  const all = new Set([...guided, ...readme].filter(line => !begin!.startsWith(line)))
  const isMaking = (line: string) => / (?:new|add) |^npm install/.test(line)
  const [making, using] = [[...all].filter(isMaking), [...all].filter(line => !isMaking(line))]
  expect([making.length, using.length]).toEqual([9, 6])
  for (const line of [...making, ...using]) await follow(line, pack)
})

test('a reader installs the pack, and takes its lesson to the end', async () => {
  const reader = join(app, 'reader')
  await timed('npm install neuralings', async () => {
    for (const name of ['node_modules', 'package.json', 'package-lock.json'])
      cpSync(join(app, name), join(reader, name), { recursive: true, verbatimSymlinks: true })
  })
  const manifest = join(reader, 'package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('file:', 'file:../'))
  const quiet = '--prefer-offline --ignore-scripts --no-audit --no-fund'
  await follow(`npm install ${quiet} ${join(pack, 'neuralings-springs-0.1.0.tgz')}`, reader)
  const [, json] = /^```json\n([\s\S]*?)^```/m.exec(readFileSync(join(pack, 'README.md'), 'utf8'))!
  writeFileSync(join(reader, 'neuralings.json'), json!)
  const built = join(reader, 'node_modules/neuralings-springs/dist/manifest.json')
  const { exercises } = JSON.parse(readFileSync(built, 'utf8')).lessons[0]
  expect(exercises.length).toBe(8)
  await timed('npx neuralings', () =>
    inTerminal('npx neuralings', reader, terminal => take(terminal, exercises, reader)),
  )
})

interface Exercise {
  id: string
  title: string
}

async function take(terminal: Terminal, exercises: Exercise[], cwd: string): Promise<void> {
  const program = join(cwd, 'node_modules/neuralings/dist/cli.js')
  await terminal.waitFor('Your files are in')
  terminal.type('/springs')
  await terminal.waitFor('▸ Springs')
  terminal.press('enter')
  await terminal.waitFor('springs › story')
  terminal.press('n')
  for (const { id, title } of exercises) {
    await terminal.waitFor(`springs › ${title}`)
    await terminal.waitFor('watching')
    const { stdout } = await ended(process.execPath, [program, 'solution', id], cwd)
    await timed(`solve ${id}`, async () => {
      writeFileSync(join(cwd, 'my-neuralings', `${id}.ts`), stdout)
      await terminal.waitFor('✓ passed')
    })
    terminal.press('n')
  }
  await terminal.waitFor(new RegExp(`springs · done +${exercises.length} of ${exercises.length}`))
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
}
