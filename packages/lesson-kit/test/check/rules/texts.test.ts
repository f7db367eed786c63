// Rules for what a lesson says: each is broken by one change to a course in order.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfCourse, read, write } from '../../temporary.ts'
import { broken, problemsAfter, problemsIn } from '../broken.ts'

const inLine = (code: string, where: string): string =>
  `${where} gives a line of the solution away, "${code}": say what it does, and leave the line to the learner`

const block = (lines: string, below = ''): string => `${lines}\n\n${below}`
const tooWide = (where: string, columns: number, most: number): string =>
  `${where} this line of a block is ${columns} columns wide, and a window of 80 has room for ${most}: break it where it may break, or say a part of it in the sentence above`

const dots = "export const dots = (): string => '....'"
const drawn = (body: string): string => `export function dots({ width, ascii }) { ${body} }`

test.each([
  // length
  broken(
    'numbers/lesson.md',
    '# Numbers',
    `# Numbers${'\n'.repeat(120)}`,
    'numbers/lesson.md:1 wants 10 to 120 lines, and has 132',
  ),
  broken(
    'numbers/double/task.md',
    'Open',
    '\n'.repeat(60),
    'numbers/double/task.md:1 wants 5 to 60 lines, and has 65',
  ),
  broken(
    'numbers/double/hints.md',
    '---',
    '',
    'numbers/double/hints.md:1 wants 2 to 4 hints, parted by lines of ---, and has 1',
  ),
  broken(
    'numbers/double/debrief.md',
    'You',
    '\n'.repeat(7),
    'numbers/double/debrief.md:1 wants 1 to 8 lines, and has 9',
  ),
  // blocks
  broken(
    'numbers/double/task.md',
    'Open',
    block(`    x\n    ${'='.repeat(39)}`, 'Open'),
    tooWide('numbers/double/task.md:4', 39, 38),
  ),
  broken(
    'numbers/double/hints.md',
    'What',
    block(`\`\`\`text\n${'='.repeat(34)}\n\`\`\``, 'What'),
    tooWide('numbers/double/hints.md:2', 34, 33),
  ),
  broken(
    'numbers/double/task.zh-CN.md',
    null,
    block('# 做什么', `    ${'一'.repeat(20)}\n`),
    tooWide('numbers/double/task.zh-CN.md:3', 40, 38),
  ),
  // links
  broken(
    'numbers/double/debrief.md',
    '(../guess/task.md)',
    '(../guess/tusk.md)',
    'numbers/double/debrief.md:2 links to "../guess/tusk.md", which is not there',
  ),
  broken(
    'numbers/lesson.md',
    'double/task.md',
    'half/task.md',
    'numbers/lesson.md:11 links to "half/task.md", which is not there',
  ),
  // marks
  broken(
    'numbers/lesson.md',
    '<figure name',
    '<figre name',
    'numbers/lesson.md:5 <figre> is no tag that a text may have: a story has <figure name="…" alt="…" /> and <lab name="…" />',
  ),
  broken(
    'numbers/double/task.md',
    'Open the file',
    'Open the <b>file</b>',
    'numbers/double/task.md:3 <b> is no tag that a text may have: a story has <figure name="…" alt="…" /> and <lab name="…" />',
  ),
  broken(
    'numbers/lesson.md',
    '<figure name',
    'Look: <figure name',
    'numbers/lesson.md:5 this <figure> is not read: write <figure name="…" alt="…" /> on a line of its own',
  ),
  broken(
    'numbers/double/task.md',
    'Open',
    '<figure name="dots" />\n\nOpen',
    'numbers/double/task.md:3 has a <figure>, which only a story shows: put it into lesson.md',
  ),
  broken('machines/lesson.md', 'lever', 'pulley', 'machines/lesson.md:5 there is no lab "pulley"'),
  // figures
  broken(
    'numbers/lesson.md',
    '"dots"',
    '"lines"',
    'numbers/lesson.md:5 numbers/figures.ts has no figure "lines"',
  ),
  broken(
    'numbers/figures.ts',
    dots,
    drawn("return '.'.repeat(40)"),
    'numbers/figures.ts:2 dots is 40 columns wide, and does not fit: take the width that it is given (at 38 columns)',
  ),
  broken(
    'numbers/figures.ts',
    dots,
    drawn("return ascii ? '●' : '.'.repeat(width)"),
    'numbers/figures.ts:2 dots draws "●": draw with ASCII where the option ascii says so (at 38 columns, ASCII)',
  ),
  broken(
    'numbers/figures.ts',
    dots,
    drawn("throw new Error('out of ink')"),
    'numbers/figures.ts:2 dots throws "out of ink" (at 72 columns)',
  ),
  broken(
    'numbers/figures.ts',
    dots,
    drawn("return '  '"),
    'numbers/figures.ts:2 dots draws nothing (at 72 columns)',
  ),
  broken(
    'numbers/figures.ts',
    dots,
    "export const dots = async () => '.'",
    'numbers/figures.ts:1 dots is async, and a screen does not wait: await what it needs at the top of the file (at 72 columns)',
  ),
  broken(
    'numbers/figures.ts',
    dots,
    "import { ink } from './ink.ts'\nexport const dots = () => ink",
    'numbers/figures.ts:2 imports "./ink.ts", which is not there',
  ),
  // code
  broken(
    'numbers/lesson.md',
    'double(4)',
    'double(4).half()',
    'numbers/lesson.md:8 this code does not run: TypeError: double(...).half is not a function',
  ),
  broken(
    'numbers/lesson.md',
    'double(4)',
    'double(4',
    'numbers/lesson.md:9 this code does not run: Expected `)` but found `EOF`',
  ),
  // what is the learner's to find
  broken(
    'numbers/double/hints.md',
    'Nearly the same, in one line.',
    'Write `const sum = x+x`.',
    inLine('const sum = x + x', 'numbers/double/hints.md:5'),
  ),
  broken(
    'numbers/double/task.md',
    'Fill in what is missing',
    'Begin with `const\nsum = x + x`',
    inLine('const sum = x + x', 'numbers/double/task.md:5'),
  ),
  broken(
    'numbers/double/mutants.ts',
    'You add two',
    'You lack const sum = x+x',
    inLine('const sum = x + x', 'numbers/double/mutants.ts:5 "adds two"'),
  ),
  broken(
    'numbers/broken-sum/hints.md',
    'Nearly the same',
    'It is `let total = 0`',
    inLine('let total = 0', 'numbers/broken-sum/hints.md:5'),
  ),
  broken(
    'machines/twice/exercise.ts',
    'double it, and double it again',
    'return double(double(x))',
    'machines/twice/exercise.ts:5 the stub shows a line of the solution: double(double(x))',
  ),
  // tables
  broken(
    'machines/twice/task.md',
    '| --- | --------- |\n| 3   | 4 · 3 = 12 |\n',
    '| --- | --------- |\n',
    'machines/twice/task.md:5 this table has a head and no row: write one, or leave it out',
  ),
  broken(
    'machines/twice/task.md',
    '| --- | --------- |\n| 3   | 4 · 3 = 12 |\n',
    '',
    'machines/twice/task.md:5 this is not read as a table: below its head it wants a row of --- with as many cells, and an empty line above',
  ),
  broken(
    'machines/twice/task.md',
    '| --- | --------- |',
    '| --- |',
    'machines/twice/task.md:5 this is not read as a table: below its head it wants a row of --- with as many cells, and an empty line above',
  ),
  broken(
    'numbers/lesson.md',
    'A number can',
    '| x   | twice(x) |\n\nA number can',
    'numbers/lesson.md:3 this is not read as a table: below its head it wants a row of --- with as many cells, and an empty line above',
  ),
  // numbers in tables
  broken(
    'machines/twice/task.md',
    '4 · 3 = 12',
    '4 · 3 = 13',
    'machines/twice/task.md:7 "4 · 3 = 13" does not come out: the first is 12',
  ),
  broken(
    'machines/twice/task.md',
    '4 · 3 = 12',
    '−12.5',
    'machines/twice/task.md:7 no test knows the 12.5 of this table: compute it in exercise.test.ts, or name it there in a comment that says where it comes from',
  ),
  // what the file imports
  broken(
    'machines/train/task.md',
    '`twice`',
    'work',
    'machines/train/task.md:1 does not say that the file imports twice from machines/twice: name machines/twice, or what is imported',
  ),
])('$problem', async ({ problem, ...one }) => {
  expect(await problemsAfter(one)).toContain(problem)
})

test.each([
  'numbers/double/task.md',
  'numbers/double/hints.md',
  'numbers/double/debrief.md',
  'numbers/lesson.md',
])('without %s', async path => {
  const root = copyOfCourse()
  rmSync(join(root, path))
  expect(await problemsIn(root, path)).toContain(`${path}:1 this file is missing`)
})

test.each([
  [
    'code may have tags and generics',
    'a `Map<string>`',
    '```ts\nconst m = new Map<string, number>()\n```',
  ],
  ['a comparison is no tag', 'x <y and y< x', ''],
  ['a block of 38 columns has room', '', `    ${'='.repeat(38)}`],
  ['TypeScript goes on in the next line', '', `\`\`\`ts\nconst line = '${'='.repeat(40)}'\n\`\`\``],
  ['so is an address', '<https://example.org>', ''],
])('%s', async (_, words, block) => {
  const change: [string, string] = ['Open the file', `${block}\n\n${words}`]
  expect(await problemsAfter({ path: 'numbers/double/task.md', change })).toEqual([])
})

test('a task may show the lines whose order is asked for, if lesson.ts says so', async () => {
  const path = 'numbers/double/task.md'
  const given = (title: string): string => {
    const root = copyOfCourse()
    const lesson = read(root, 'numbers/lesson.ts')
    write(root, {
      [path]: `${read(root, path)}\n    const sum = x + x\n`,
      'numbers/lesson.ts': lesson.replace("title: 'Double'", title),
    })
    return root
  }
  expect(await problemsIn(given("title: 'Double'"), path)).toHaveLength(1)
  expect(await problemsIn(given("title: 'Double', linesGiven: true"), path)).toEqual([])
})
