// wrong: believes that a turned nine is a nine
// should hear: read as
type Digit = 2 | 4 | 5 | 6 | 7 | 9
export const mirroredFour: Digit | undefined = 4
export const turnedNine: Digit | undefined = 9
export const overturnedFive: Digit | undefined = 2
