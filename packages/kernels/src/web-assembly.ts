// What the engine room needs of WebAssembly, typed. TypeScript knows WebAssembly only as part of the whole DOM, which
// these packages can do without.

export interface WebAssemblyApi {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
  compile(bytes: Uint8Array<ArrayBuffer>): Promise<WasmModule>
  Module: new (bytes: Uint8Array<ArrayBuffer>) => WasmModule
  Memory: new (limits: { initial: number; maximum: number; shared: boolean }) => WasmMemory
  Instance: new (
    module: WasmModule,
    imports: { env: { memory: WasmMemory } },
  ) => { exports: object }
}

/** Compiled code: nothing to be done with it but to make instances. */
export interface WasmModule {
  readonly compiled?: never
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer
}

/** Undefined where an engine has none. */
export const webAssembly = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly
