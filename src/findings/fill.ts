/** A sentence with its arguments put in: `{name}` stands for one. An argument that is absent stays as `{name}`. */
export function fill(sentence: string, args: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  );
}
