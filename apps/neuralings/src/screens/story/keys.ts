// The keys of the story.
import type { Messages } from '../../messages/messages.ts'
import type { KeyHelp } from '../../view/footer.ts'

export type StoryIntent =
  | 'enter'
  | 'exercises'
  | 'previous'
  | 'map'
  | 'help'
  | 'quit'
  | { scroll: number | 'previous' | 'next' }

export const storyHelp = (
  lab: string | undefined,
  { story: { keys } }: Messages,
): readonly KeyHelp[] => [
  ['↑↓', keys.scroll],
  ['space', keys.page],
  ['enter', lab ? keys.openLab : keys.toExercises],
  ['n', keys.exercises],
  ['l', keys.map],
  ['/', keys.search],
  ['?', keys.help],
  ['q', keys.quit],
]

const plain: Record<string, StoryIntent> = {
  enter: 'enter',
  n: 'exercises',
  p: 'previous',
  right: 'exercises',
  l: 'map',
  esc: 'map',
  left: 'map',
  '?': 'help',
  q: 'quit',
  up: { scroll: -1 },
  k: { scroll: -1 },
  down: { scroll: 1 },
  j: { scroll: 1 },
  space: { scroll: 'next' },
  pagedown: { scroll: 'next' },
  b: { scroll: 'previous' },
  pageup: { scroll: 'previous' },
  home: { scroll: -Infinity },
  end: { scroll: Infinity },
}

export const storyIntent = (key: string): StoryIntent | null => plain[key] ?? null
