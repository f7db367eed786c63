// wrong: believes that slow is sure
// should hear: is not the one
type Fate = 'crawls' | 'arrives' | 'explodes'

// todo: with a learning rate of 0.005
export const first: Fate | undefined = 'arrives'

// todo: with a learning rate of 0.12
export const second: Fate | undefined = 'arrives'

// todo: with a learning rate of 0.15
export const third: Fate | undefined = 'arrives'
