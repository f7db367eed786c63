// The keys at the end of a lesson, or of the course.
import type { Messages } from '../../messages/messages.ts'
import type { KeyHelp } from '../../view/footer.ts'

export type EndingIntent = 'on' | 'print' | 'map' | 'help' | 'quit' | { scroll: number }

export const endingHelp = (
  isLesson: boolean,
  { ending: { keys } }: Messages,
): readonly KeyHelp[] => [
  ['enter', isLesson ? keys.goOn : keys.toMap],
  ['p', keys.print, keys.printBriefly],
  ['l', keys.map],
  ['?', keys.help],
  ['q', keys.quit],
]

const plain: Record<string, EndingIntent> = {
  enter: 'on',
  n: 'on',
  p: 'print',
  l: 'map',
  esc: 'map',
  '?': 'help',
  q: 'quit',
  up: { scroll: -1 },
  k: { scroll: -1 },
  down: { scroll: 1 },
  j: { scroll: 1 },
  space: { scroll: 10 },
  pagedown: { scroll: 10 },
  pageup: { scroll: -10 },
  home: { scroll: -Infinity },
  end: { scroll: Infinity },
}

export const endingIntent = (key: string): EndingIntent | null => plain[key] ?? null
