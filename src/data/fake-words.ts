/**
 * Words and patterns of invented records.
 *
 * Source: own collection from test records in forms, badge scanners and ad platforms (2024 to 2026); facts, no licence
 * needed. Reason: no package knows them, and word alone must never decide: people are called Test, Null and Wurst.
 */

/** Rows of keys, German and English, top to bottom, each row half a key to the right. */
export const KEYBOARD_ROWS: readonly (readonly string[])[] = [
  ['1234567890', 'qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];
