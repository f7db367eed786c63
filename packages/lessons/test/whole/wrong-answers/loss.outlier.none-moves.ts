// wrong: thinks that no line moves
// should hear: if it stays
type Loss = 'mse' | 'l1' | 'huber'

export const lineA: Loss | undefined = 'huber'

export const lineB: Loss | undefined = 'mse'

export const lineC: Loss | undefined = 'l1'

export const moving: number | undefined = 0
