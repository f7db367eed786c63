type Fate = 'crawls' | 'arrives' | 'explodes'

// What becomes of 20 steps on the loss of the taxi, 7·(w − 2)², from w = 0?

// todo: with a learning rate of 0.005
export const first: Fate | undefined = 'crawls'
// end

// todo: with a learning rate of 0.12
export const second: Fate | undefined = 'arrives'
// end

// todo: with a learning rate of 0.15
export const third: Fate | undefined = 'explodes'
// end
