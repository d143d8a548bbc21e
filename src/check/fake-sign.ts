import type { FindingCode } from '../findings/findings.ts';

/** What a sign looks at. Signs of one kind rest on the same cells, so that only the strongest of them counts. */
export type FakeKind = 'said' | 'name' | 'company' | 'mail' | 'phone' | 'place' | 'same';

/** One thing that speaks against a record. */
export interface FakeSign {
  readonly kind: FakeKind;
  readonly code: FindingCode;
  /** 0 to 1: how much it says by itself. 0.8 rejects. */
  readonly weight: number;
  readonly value: string;
  /** Share of the trust in the rest of the record that lightens it: 1 for what real people have too, 0 for what nobody has. */
  readonly yields: number;
}

export function sign(
  kind: FakeKind,
  code: FindingCode,
  weight: number,
  value: string,
  yields: number = 1,
): FakeSign {
  return { kind, code, weight, value, yields };
}
