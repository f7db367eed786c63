// Every key and what it does, as lines.
import type { Lab } from '@neuralings/labs'
import { fill, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import type { KeyHelp } from '../../view/footer.ts'
import { labKeys } from '../lab/keys.ts'

interface Group {
  title: string
  keys: readonly KeyHelp[]
}

const groups = ({ messages, glyphs }: Theme): Group[] => {
  const { exercise, everywhere, marks } = messages.help
  return [
    {
      title: exercise.title,
      keys: [
        ['e', exercise.edit],
        ['E', exercise.editor],
        ['r', exercise.run],
        ['h', exercise.hint],
        ['t', exercise.tests],
        ['s', exercise.solution],
        ['x', exercise.reset],
        ['u', exercise.undo],
        ['n p', exercise.neighbours],
        ['m', exercise.story],
        ['o', exercise.lab],
        ['g', exercise.train],
        ['tab', exercise.focus],
        ['1-9', exercise.pieces],
      ],
    },
    {
      title: everywhere.title,
      keys: [
        ['↑ ↓', everywhere.move],
        ['space', everywhere.page],
        ['enter', everywhere.enter],
        ['l esc', everywhere.map],
        ['/', everywhere.search],
        ['r', everywhere.review],
        ['c', everywhere.house],
        ['L', everywhere.language],
        ['q', everywhere.quit],
        ['ctrl-z', everywhere.stop],
      ],
    },
    {
      title: marks.title,
      keys: [
        [`${glyphs.solved} ${glyphs.passed}`, marks.solved],
        [glyphs.revealed, marks.revealed],
        [glyphs.open, marks.open],
      ],
    },
  ]
}

const column = 8

/** In a lab its own keys come first: in a small window there is no room for them below it. */
export function helpLines(width: number, theme: Theme, lab: Lab | null = null): string[] {
  const own = lab ? [{ title: lab.title, keys: labKeys(lab) }] : []
  return [...own, ...groups(theme)].flatMap(({ title, keys }) => [
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
