// wrong: writes a name in capitals
// should hear: none of the choices
type Loss = 'mse' | 'l1' | 'huber'

export const lineA: Loss | undefined = 'huber'

export const lineB: Loss | undefined = 'MSE'

export const lineC: Loss | undefined = 'l1'

export const moving: number | undefined = 1
