// Three words in all six orders. How many different vectors does "dog" get?

// todo: replace undefined with your number
export const answer: number | undefined = 1
// end
