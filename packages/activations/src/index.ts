// Nine ways to bend a line, with their derivatives and their facts.
export {}
