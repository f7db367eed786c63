// The keys that you pressed in the lab "width-or-depth". The lab writes them down when its goal is reached.

// todo: open the lab and reach its goal
export const keys: string[] | undefined = ['tab', 'right*6', 'space', 'tick*170']
// end
