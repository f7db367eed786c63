// wrong: believes that a jump over the bottom is the end
// should hear: explodes is not the one
type Fate = 'crawls' | 'arrives' | 'explodes'

// todo: with a learning rate of 0.005
export const first: Fate | undefined = 'crawls'

// todo: with a learning rate of 0.12
export const second: Fate | undefined = 'explodes'

// todo: with a learning rate of 0.15
export const third: Fate | undefined = 'explodes'
