// Every key and what it does, as lines.
import { fill, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import type { KeyHelp } from '../../view/footer.ts'

const groups: { title: string; keys: readonly KeyHelp[] }[] = [
  {
    title: 'exercise',
    keys: [
      ['e', 'open your file in $VISUAL or $EDITOR'],
      ['r', 'check the file again'],
      ['h', 'the next hint'],
      ['t', 'the tests, and back to the task'],
      ['s', 'a solution, and back to the task'],
      ['x', 'start the file anew; yours is kept'],
      ['u', 'bring back the file as it was before'],
      ['n p', 'next and previous exercise'],
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
      ['/', 'on the map: search a concept or a title'],
      ['q', 'quit; you come back to the same place'],
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

export function helpLines(width: number, theme: Theme): string[] {
  return [...groups, marks(theme)].flatMap(({ title, keys }) => [
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
