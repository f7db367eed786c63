// The map.
import type { Kind } from '@neuralings/lesson-kit'

const kinds: Record<Kind, string> = {
  code: 'code',
  fix: 'fix',
  predict: 'predict',
  derive: 'derive',
  lab: 'lab',
  milestone: 'milestone',
}

export const map = {
  motto: 'functions describe the world',
  keys: {
    goOn: 'go on',
    open: 'open',
    choose: 'choose',
    exercises: 'exercises',
    lessons: 'lessons',
    search: 'search',
    review: (due: number) => `review (${due})`,
    house: 'your house',
    help: 'help',
    quit: 'quit',
    back: 'back',
  },
  noLessons: 'This course has no lessons yet.',
  minutes: (minutes: number) => `about ${minutes} min`,
  needs: (lessons: string[]) => `needs ${lessons.join(' and ')}`,
  story: 'Story',
  kinds,
  noted: (kind: string, state: string) => `${kind}, ${state}`,
  revealed: 'revealed',
  skipped: 'skipped',
  done: 'done',
  next: 'next',
  toCome: 'to come',
  builds: (name: string) => `, builds ${name}`,
  teaches: (concept: string) => `, teaches ${concept}`,
  typeToSearch: 'Type a name, a concept or a title.',
  nothingFound: 'Nothing found. Try fewer letters.',
}
