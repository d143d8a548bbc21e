const BITS = 11;
const MASK = (1 << BITS) - 1;
/** Keys that are sorted faster by putting each in its place. */
const FEW = 80;

/** The order in which keys ascend, as unsigned numbers; equal keys keep their order. Time grows with the number of keys. */
export function orderOf(keys: Int32Array): Int32Array {
  if (keys.length <= FEW) return orderOfFew(keys);
  let order = new Int32Array(keys.length);
  let next = new Int32Array(keys.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  const counts = new Int32Array(MASK + 2);
  for (let shift = 0; shift < 32; shift += BITS) {
    counts.fill(0);
    for (let at = 0; at < keys.length; at += 1) {
      const digit = (((keys[at] ?? 0) >>> shift) & MASK) + 1;
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    for (let digit = 0; digit <= MASK; digit += 1) {
      counts[digit + 1] = (counts[digit + 1] ?? 0) + (counts[digit] ?? 0);
    }
    for (let at = 0; at < order.length; at += 1) {
      const item = order[at] ?? 0;
      const digit = ((keys[item] ?? 0) >>> shift) & MASK;
      const place = counts[digit] ?? 0;
      next[place] = item;
      counts[digit] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

function orderOfFew(keys: Int32Array): Int32Array {
  const order = new Int32Array(keys.length);
  for (let item = 0; item < keys.length; item += 1) {
    const key = (keys[item] ?? 0) >>> 0;
    let at = item;
    for (; at > 0 && (keys[order[at - 1] ?? 0] ?? 0) >>> 0 > key; at -= 1) order[at] = order[at - 1] ?? 0;
    order[at] = item;
  }
  return order;
}
