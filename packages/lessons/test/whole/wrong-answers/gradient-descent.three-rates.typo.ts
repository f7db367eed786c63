// wrong: misspells a word
// should hear: none of the choices
type Fate = 'crawls' | 'arrives' | 'explodes'

// todo: with a learning rate of 0.005
export const first: Fate | undefined = 'crawls'

// todo: with a learning rate of 0.12
export const second: Fate | undefined = 'arives'

// todo: with a learning rate of 0.15
export const third: Fate | undefined = 'explodes'
