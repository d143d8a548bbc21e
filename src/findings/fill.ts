type Part = { readonly text: string } | { readonly name: string };

/** Sentences taken apart, each once: they are written down in the source, and so they are few. */
const known = new Map<string, readonly Part[]>();

function partsOf(sentence: string): readonly Part[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const parts = sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { name: part }));
  known.set(sentence, parts);
  return parts;
}

/** A sentence with its arguments put in: `{name}` stands for one. An argument that is absent stays as `{name}`. */
export function fill(sentence: string, args: Readonly<Record<string, string | number>>): string {
  let filled = '';
  for (const part of partsOf(sentence)) {
    if ('text' in part) filled += part.text;
    else filled += Object.hasOwn(args, part.name) ? String(args[part.name]) : `{${part.name}}`;
  }
  return filled;
}
