/** Exit codes, as every command's help prints them. */
export const EXIT = { done: 0, barMissed: 1, userCanMend: 2, bug: 70, interrupted: 130 } as const;
