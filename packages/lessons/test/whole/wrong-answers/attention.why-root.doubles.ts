// wrong: twice for each eightfold
// should hear: the run gave more
// The standard deviation of a dot product of d numbers drawn from the bell curve with d more.

export const at64: number | undefined = 8

export const at512: number | undefined = 16

export const top: number | undefined = 0.94
