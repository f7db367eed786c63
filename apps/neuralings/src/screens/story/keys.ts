// The keys of the story.
import type { KeyHelp } from '../../view/footer.ts'

export type StoryIntent =
  | 'enter'
  | 'exercises'
  | 'previous'
  | 'map'
  | 'help'
  | 'quit'
  | { scroll: number }

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
  home: { scroll: -Infinity },
  end: { scroll: Infinity },
}

export function storyIntent(key: string, page: number): StoryIntent | null {
  if (key === 'space' || key === 'pagedown') return { scroll: page }
  if (key === 'b' || key === 'pageup') return { scroll: -page }
  return plain[key] ?? null
}
