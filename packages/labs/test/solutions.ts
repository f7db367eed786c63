// For each lab a short key log that reaches its goal: what the lessons keep as their exercises' solutions.
export const solutions: Record<string, string[]> = {
  'drag-the-line': ['right*11', 'down*13'],
  'activation-plotter': [
    ...['a'], // identity
    ...['down', 'left*10', 'space', 'right*20', 'space'], // sigmoid
    ...['down', 'space', 'left*20', 'space'], // tanh
    ...['down', 'space'], // relu
    ...['down', 'a'], // leaky relu
    ...['down', 'space'], // elu
    ...['down', 'left*3', 'space'], // swish
    ...['down', 'space'], // gelu
  ],
  'xor-builder': ['right*2', 'space', 'tick*60'],
  'width-or-depth': ['tab', 'right*6', 'space', 'tick*250'],
  'network-builder': [
    ...['right*2', 'tab', 'right', 'tab', 'right*6'], // spirals, two layers of eight
    ...['tab', 'tab', 'right', 'space', 'tick*250'], // learning rate 1
  ],
}
