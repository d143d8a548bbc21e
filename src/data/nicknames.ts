import { NICKNAME_GROUPS } from './nickname-groups.ts';

let groups: Map<string, number[]> | undefined;

/** Numbers of the groups a first name (lower case) belongs to; two names that share one may be one person's. */
export function nicknameGroups(name: string): readonly number[] {
  if (!groups) {
    groups = new Map();
    for (const [index, line] of NICKNAME_GROUPS.entries()) {
      for (const member of new Set(line.split(' '))) {
        const known = groups.get(member);
        if (known) known.push(index);
        else groups.set(member, [index]);
      }
    }
  }
  return groups.get(name) ?? NONE;
}

/** The groups whose full form this name is. */
export function groupsLedBy(name: string): readonly number[] {
  return nicknameGroups(name).filter((group) => NICKNAME_GROUPS[group]?.startsWith(`${name} `));
}

const NONE: readonly number[] = [];

let initials: readonly string[] | undefined;

/** First letters of the names of a group, in one text. */
export function nicknameInitials(group: number): string {
  initials ??= NICKNAME_GROUPS.map((line) =>
    [...new Set(line.split(' ').map((name) => name.charAt(0)))].join(''),
  );
  return initials[group] ?? '';
}

let families: Map<string, number> | undefined;

/** A number that all first names have in common which nicknames lead to one another; undefined where there are none. */
export function nicknameFamily(name: string): number | undefined {
  if (!families) {
    families = new Map();
    for (const line of NICKNAME_GROUPS) {
      const members = line.split(' ');
      const known = new Set(members.flatMap((member) => families?.get(member) ?? []));
      const family = Math.min(...known, families.size);
      for (const [member, other] of families) if (known.has(other)) families.set(member, family);
      for (const member of members) families.set(member, family);
    }
  }
  return families.get(name);
}
