// Numbers to text: lines, scatters, heat maps, images for the terminal.
export {}
