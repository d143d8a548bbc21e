import type { Compared, MATCH_LEVELS } from '../data/match-weights.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { edits } from './osa.ts';
import type { Place } from './place.ts';

/** What town, street and house number say. */
export function* placeEvidence(a: Place, b: Place, frequencies: Frequencies): Generator<Evidence> {
  const place = placeLevel(a, b);
  if (place) {
    const key = place.startsWith('city') ? 'city' : 'place';
    const value = key === 'city' ? [a.city, b.city] : [a.postal, b.postal];
    const frequency = Math.max(...value.map((one) => frequencies.of(key, one)));
    yield weigh(
      'place',
      place,
      place === 'postal code similar, city' ? frequencies.of('city', a.city) : frequency,
    );
  }
  const street = streetEvidence(a, b, frequencies);
  if (street) yield street;
  if (a.country && b.country && a.country !== b.country) yield weigh('country', 'different');
}

type Level<C extends Compared> = keyof (typeof MATCH_LEVELS)[C];

function placeLevel(a: Place, b: Place): Level<'place'> | null {
  const postal = a.postal !== '' && b.postal !== '' ? codeLikeness(a.postal, b.postal) : 'missing';
  const city = a.city !== '' && b.city !== '' ? cityLikeness(a.city, b.city) : 'missing';
  if (postal === 'same')
    return city === 'same' || city === 'similar' ? 'postal code and city' : 'postal code';
  if (postal === 'similar' && city === 'same') return 'postal code similar, city';
  if (city === 'same') return 'city';
  if (city === 'similar') return 'city similar';
  if (postal === 'similar' && city === 'missing') return 'postal code similar';
  return postal === 'missing' && city === 'missing' ? null : 'different';
}

const codeLikeness = (a: string, b: string): 'same' | 'similar' | 'different' =>
  a === b ? 'same' : edits(a, b, 1) === 1 ? 'similar' : 'different';

function cityLikeness(a: string, b: string): 'same' | 'similar' | 'different' {
  if (a === b) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(`${short} `)) return 'similar';
  if (short.length >= 5 && edits(a, b, 2) <= (short.length >= 8 ? 2 : 1)) return 'similar';
  return jaroWinkler(a, b) >= 0.93 ? 'similar' : 'different';
}

/** Two streets are as frequent as the rarest word they share: "Hauptstraße, Hof 2" and "Seeweg, Hof 2" share no street. */
function streetEvidence(a: Place, b: Place, frequencies: Frequencies): Evidence | null {
  const number = a.numbers.some((one) => b.numbers.includes(one));
  if (a.street.length === 0 || b.street.length === 0) {
    return number && a.street.length + b.street.length > 0 ? weigh('street', 'number') : null;
  }
  const shared = sharedWords(a.street, b.street);
  if (shared.length === 0) return weigh('street', number ? 'number' : 'different');
  const frequency = Math.min(
    ...shared.map(([one, other]) => Math.max(frequencies.of('street', one), frequencies.of('street', other))),
  );
  const same = shared.every(([one, other]) => one === other);
  if (number) return weigh('street', same ? 'street and number' : 'similar street and number', frequency);
  return weigh('street', same ? 'street' : 'similar street', frequency);
}

/** Words of two streets that are the same or differ by a slip; the whole lines where words were torn apart or joined. */
function sharedWords(a: readonly string[], b: readonly string[]): [string, string][] {
  const [x, y] = [a.join(''), b.join('')];
  const pairs: [string, string][] = [];
  for (const one of a) {
    const other = b.find((word) => isSameWord(one, word));
    if (other !== undefined) pairs.push([one, other]);
  }
  if (pairs.length === 0 && isSameWord(x, y)) return [[a[0] ?? x, b[0] ?? y]];
  return pairs;
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  return edits(a, b, 2) <= (shorter >= 8 ? 2 : 1) || (shorter >= 6 && jaroWinkler(a, b) >= 0.93);
}
