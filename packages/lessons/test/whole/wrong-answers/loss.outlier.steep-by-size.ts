// wrong: takes the steep line for that of the absolute errors
// should hear: line B costs
type Loss = 'mse' | 'l1' | 'huber'

export const lineA: Loss | undefined = 'huber'

export const lineB: Loss | undefined = 'l1'

export const lineC: Loss | undefined = 'l1'

export const moving: number | undefined = 1
