// The keys of the story.
import type { KeyHelp } from '../../view/footer.ts'

export type StoryIntent =
  | 'enter'
  | 'exercises'
  | 'previous'
  | 'map'
  | 'help'
  | 'quit'
  | { scroll: number | 'previous' | 'next' }

export const storyHelp = (lab: string | undefined): readonly KeyHelp[] => [
  ['↑↓', 'scroll'],
  ['space', 'page'],
  ['enter', lab ? 'open the lab' : 'to the exercises'],
  ['n', 'exercises'],
  ['l', 'map'],
  ['/', 'search'],
  ['?', 'help'],
  ['q', 'quit'],
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
