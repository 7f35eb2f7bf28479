/** A longer copy of a list of whole numbers, at least twice as long, with room for `least` of them; 0 behind the old ones. */
export function enlarge(list: Int32Array, least = 0): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(list.length * 2, least));
  longer.set(list);
  return longer;
}
