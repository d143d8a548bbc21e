import type { Config } from '../config/schema.ts';
import { blocksOf } from './block.ts';
import { addHome, type Columns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import { countFrequencies } from './frequency.ts';
import { findShared, homeKey, identityKeys, livesAlone } from './identity.ts';

/** What the list as a whole says: how frequent its values are, and which keys several people share. */
export function surroundingsOf(
  columns: Columns,
  { max_block: cap, weights: factors }: Config['merge'],
): Surroundings {
  const { records } = columns;
  const homes = () => blocksOf(records.count, (index, add) => addHome(columns, index, add));
  const identities = blocksOf(records.count, (index, add) =>
    records.store.addIdentities(records.of[index] ?? 0, add),
  );
  return {
    frequencies: countFrequencies(columns),
    shared: new Set([
      ...findShared(columns, identityKeys, identities, cap),
      ...findShared(columns, (person) => [homeKey(person)], homes(), cap),
    ]),
    alone: livesAlone(columns, homes(), cap),
    factors,
  };
}
