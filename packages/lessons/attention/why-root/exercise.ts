// The standard deviation of a dot product of d numbers drawn from the bell curve with d more.

// todo: for d = 64
export const at64: number | undefined = 8
// end

// todo: for d = 512
export const at512: number | undefined = 22.6
// end

// todo: of 20 such keys, the share of the largest, for d = 512, without a root
export const top: number | undefined = 0.94
// end
