// wrong: the variance, not its root
// should hear: the run gave less
// The standard deviation of a dot product of d numbers drawn from the bell curve with d more.

export const at64: number | undefined = 64

export const at512: number | undefined = 22.6

export const top: number | undefined = 0.94
