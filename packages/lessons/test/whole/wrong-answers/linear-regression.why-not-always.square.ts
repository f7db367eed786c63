// wrong: time with the square
// should hear: times
// XᵀX for 100,000 weights: 1,000 weights take 0.33 s and 8 MB.

// todo: how many days the elimination takes
export const days: number | undefined = 0.0385

// todo: how many GB XᵀX fills
export const gigabytes: number | undefined = 80
