type Loss = 'mse' | 'l1' | 'huber'

// todo: the loss that chose line A
export const lineA: Loss | undefined = 'huber'
// end

// todo: the loss that chose line B
export const lineB: Loss | undefined = 'mse'
// end

// todo: the loss that chose line C
export const lineC: Loss | undefined = 'l1'
// end

// todo: how many of the three lines move, when the 101 becomes 1001
export const moving: number | undefined = 1
// end
