// wrong: none of the six
// should hear: none of the choices
type Digit = 2 | 4 | 5 | 6 | 7 | 9
export const mirroredFour: Digit | undefined = 4
export const turnedNine: Digit | undefined = 6
export const overturnedFive: Digit | undefined = 3 as unknown as Digit
