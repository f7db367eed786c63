// Every key and what it does, as lines.
import type { Lab } from '@neuralings/labs'
import { fill, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import type { KeyHelp } from '../../view/footer.ts'
import { labKeys } from '../lab/keys.ts'

const groups: { title: string; keys: readonly KeyHelp[] }[] = [
  {
    title: 'exercise',
    keys: [
      ['e', 'open your file in your editor'],
      ['E', 'choose another editor'],
      ['r', 'check the file again'],
      ['h', 'the next hint'],
      ['t', 'the tests, and back to the task'],
      ['s', 'a solution, and back to the task'],
      ['x', 'start the file anew; yours is kept'],
      ['u', 'bring back the file as it was before'],
      ['n p', 'next and previous exercise, also from a story'],
      ['m', 'the story of the lesson'],
      ['o', 'open the lab of the exercise, also when it is passed'],
      ['tab', 'scroll the other side'],
      ['1-9', 'in a milestone: take this piece from yours or from ours'],
    ],
  },
  {
    title: 'everywhere',
    keys: [
      ['↑ ↓', 'move, scroll'],
      ['space', 'a page on'],
      ['enter', 'open, go on'],
      ['l esc', 'the map'],
      ['/', 'search a name, a concept, a title; esc goes back'],
      ['r', 'on the map: review what was hard, when it is due'],
      ['q', 'quit; you come back to the same place (in a lab: ctrl-c)'],
      ['ctrl-z', 'to the shell for a while; fg comes back'],
    ],
  },
]

const column = 8

/** What the marks of the map mean. */
const marks = ({ glyphs }: Theme) => ({
  title: 'marks',
  keys: [
    [`${glyphs.solved} ${glyphs.passed}`, 'solved'],
    [glyphs.revealed, 'the solution was looked at'],
    [glyphs.open, 'to do'],
  ] as const,
})

/** In a lab its own keys come first: in a small window there is no room for them below it. */
export function helpLines(width: number, theme: Theme, lab: Lab | null = null): string[] {
  const own = lab ? [{ title: lab.title, keys: labKeys(lab) }] : []
  return [...own, ...groups, marks(theme)].flatMap(({ title, keys }) => [
    theme.accent(title),
    ...keys.flatMap(([key, does]) => {
      const [first = '', ...rest] = wrap(theme.readable(does), width - column)
      return [
        theme.strong(fill(theme.readable(key), column)) + first,
        ...rest.map(line => ' '.repeat(column) + line),
      ]
    }),
    '',
  ])
}
