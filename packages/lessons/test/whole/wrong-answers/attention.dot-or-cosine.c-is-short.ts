// wrong: what was least stays least
// should hear: before the change q · c is 3
type Key = 'a' | 'b' | 'c' | 'd'

export const longQuery: Key | undefined = 'b'

export const longKey: Key | undefined = 'c'

export const cut: Key | undefined = 'a'

export const turned: Key | undefined = 'c'
