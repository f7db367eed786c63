// wrong: the right number, but as a string
// should hear: string|text|quot|not a number|number without
// A taxi: 1 km costs 5, 2 km cost 7, 4 km cost 11. What do 10 km cost?

// todo: replace undefined with your number
export const answer: number | undefined = '23' as any
