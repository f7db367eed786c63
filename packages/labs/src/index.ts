// Interactive pictures as pure state machines.
export {}
