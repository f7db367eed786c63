import { picture } from '@neuralings/lesson-kit/picture'

interface Named {
  name: string
  parents: Named[]
  listed: boolean
}

const named = (name: string, parents: Named[] = []): Named => ({ name, parents, listed: false })

/** Each number with those that it was made from: they should all stand above it. */
const line = ({ name, parents }: Named): string =>
  parents.length > 0 ? `${name}   from ${parents.map(parent => parent.name).join(', ')}` : name

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ topologicalOrder }) => {
    const a = named('a')
    const [b, c] = [named('b', [a]), named('c', [a])]
    return topologicalOrder(named('d', [b, c])).map(line)
  },
  wanted: ['a', 'b   from a', 'c   from a', 'd   from b, c'],
})
