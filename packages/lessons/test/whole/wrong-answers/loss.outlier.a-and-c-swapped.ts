// wrong: the ropes and Huber in each other’s place
// should hear: line A costs
type Loss = 'mse' | 'l1' | 'huber'

export const lineA: Loss | undefined = 'l1'

export const lineB: Loss | undefined = 'mse'

export const lineC: Loss | undefined = 'huber'

export const moving: number | undefined = 1
