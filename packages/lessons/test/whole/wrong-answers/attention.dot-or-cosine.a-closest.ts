// wrong: the cosine decides
// should hear: before the change q · a is 5
type Key = 'a' | 'b' | 'c' | 'd'

export const longQuery: Key | undefined = 'a'

export const longKey: Key | undefined = 'c'

export const cut: Key | undefined = 'a'

export const turned: Key | undefined = 'd'
