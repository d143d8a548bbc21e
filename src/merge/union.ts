/** Sets of numbers that grow together. */
export interface Union {
  readonly join: (a: number, b: number) => void;
  readonly areJoined: (a: number, b: number) => boolean;
}

export function openUnion(count: number): Union {
  const above = Int32Array.from({ length: count }, (_, number) => number);
  const top = (number: number): number => {
    let at = number;
    for (let next = above[at] ?? at; next !== at; next = above[at] ?? at) {
      above[at] = above[next] ?? next;
      at = next;
    }
    return at;
  };
  return {
    join: (a, b) => {
      above[top(b)] = top(a);
    },
    areJoined: (a, b) => top(a) === top(b),
  };
}
