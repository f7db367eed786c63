// wrong: guesses a height halfway between
// should hear: falls by
// The loss of y = w·x on a table that you do not see: 11 at w = 0, 3 at w = 1, 3 at w = 2.

// todo: the w at which the loss is lowest
export const bottom: number | undefined = 1.5

// todo: the loss there
export const lowest: number | undefined = 2.5
