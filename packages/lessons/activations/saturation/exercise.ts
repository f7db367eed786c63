// The keys that you pressed in the lab "activation-plotter". The lab writes them down when its goal is reached.

// todo: open the lab and reach its goal
export const keys: string[] | undefined = [
  'a',
  'down',
  'left*10',
  'space',
  'right*20',
  'space',
  'down',
  'space',
  'left*20',
  'space',
  'down',
  'space',
  'down',
  'a',
  'down',
  'space',
  'down',
  'left*6',
  'space',
  'down',
  'space',
]
// end
