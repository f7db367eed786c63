import { picture } from '@neuralings/lesson-kit/picture'

const text =
  'call me ishmael. some years ago, never mind how long precisely, having little or no money in my purse, ' +
  'and nothing particular to interest me on shore, i thought i would sail about a little and see the watery part of the world. ' +
  'it is a way i have of driving off the spleen and regulating the circulation.'

type File = typeof import('./exercise.ts')

/** The text as tokens after so many merges, a dot between two, and above it how many there are. */
function shown({ learnMerges, mergePair }: File, count: number): string[] {
  let ids = [...new TextEncoder().encode(text)]
  const spelled = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte))
  for (const [k, [left, right]] of learnMerges(text, count).entries()) {
    ids = mergePair(ids, [left, right], 256 + k)
    spelled.push(spelled[left]! + spelled[right]!)
  }
  const tokens = ids.map(id => spelled[id]!.replaceAll(' ', '␣')).join('·')
  return [
    `${count} merges, ${ids.length} tokens`,
    `  ${tokens.slice(0, 33)}`,
    `  ${tokens.slice(33, 65)}…`,
  ]
}

export default picture<File>({
  type: 'text',
  yours: file => [0, 10, 30, 60].flatMap(count => shown(file, count)),
  caption: 'the first lines of Moby-Dick, by your merges',
})
