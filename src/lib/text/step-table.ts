/** Most steps that are remembered, a power of two: beyond it the memory starts anew, so that it never grows with texts. */
const MOST = 1 << 18;
const FEWEST = 1 << 6;
/** Steps by more states or words than this are not remembered: no dictionary has that many. */
const LIMIT = 1 << 16;
const NOT_KNOWN = -1;

/**
 * Where a state leads by a word: two numbers of 16 bits to a third, remembered in one flat table, open addressing.
 * Key and target stand side by side, so that a step is one look into memory.
 */
export class StepTable {
  /** Made when the first step is taken: many tables are never used. */
  #slots = new Int32Array(0);
  #size = 0;

  /** @returns -1 when it is not remembered */
  get(state: number, word: number): number {
    const slots = this.#slots;
    if (slots.length === 0 || state >= LIMIT || word >= LIMIT) return NOT_KNOWN;
    const key = keyOf(state, word);
    const mask = slots.length - 1;
    for (let slot = slotOf(key) & mask; ; slot = (slot + 2) & mask) {
      const held = slots[slot];
      if (held === key) return slots[slot + 1] ?? NOT_KNOWN;
      if (held === 0) return NOT_KNOWN;
    }
  }

  /** @param state from 1, and not yet remembered with this word */
  set(state: number, word: number, target: number): void {
    if (state >= LIMIT || word >= LIMIT) return;
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    this.#place(keyOf(state, word), target);
    this.#size++;
  }

  #place(key: number, target: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(key) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = target;
  }

  #grow(): void {
    const old = this.#slots;
    const isFull = old.length >= 2 * MOST;
    this.#slots = new Int32Array(isFull ? old.length : Math.max(2 * FEWEST, old.length * 2));
    if (isFull) this.#size = 0;
    else {
      for (let slot = 0; slot < old.length; slot += 2) {
        const key = old[slot] ?? 0;
        if (key !== 0) this.#place(key, old[slot + 1] ?? 0);
      }
    }
  }
}

function keyOf(state: number, word: number): number {
  return (state << 16) | word;
}

/** The first slot to look at, before the mask; keys stand in even ones. */
function slotOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
}
