import { findData, keepData, type Memory } from '../../memory.ts';
import { intern, type Interner } from './read-atoms.ts';

/** The numbers by which a memory knows normal forms, from run to run; an interner numbers them anew in every run. */
export interface Symbols {
  readonly symbolOf: (id: number) => number;
  /** As reading the text would number it: in the order of first use. */
  readonly idOf: (symbol: number) => number;
  /** Keeps those that are new. */
  readonly close: () => void;
}

const KEY = 'symbols';

/** The normal forms that `memory` knows, for atoms of `interner`. */
export function rememberSymbols(memory: Memory, interner: Interner): Symbols {
  const keys = findData<string[]>(memory, KEY) ?? [];
  const known = keys.length;
  let numbers: Map<string, number> | undefined;
  /** By symbol the id, −1 where nobody asked. */
  const ids = new Int32Array(known).fill(-1);
  const symbols: number[] = [];
  return {
    idOf: (symbol) => {
      const id = ids[symbol]!;
      return id >= 0 ? id : (ids[symbol] = intern(keys[symbol]!, interner));
    },
    symbolOf: (id) => (symbols[id] ??= symbolFor(id)),
    close: () => {
      if (keys.length > known) keepData(memory, KEY, keys);
    },
  };

  function symbolFor(id: number): number {
    numbers ??= new Map(keys.map((key, index) => [key, index]));
    const key = interner.keys[id]!;
    let symbol = numbers.get(key);
    if (symbol === undefined) {
      symbol = keys.push(key) - 1;
      numbers.set(key, symbol);
    }
    return symbol;
  }
}
