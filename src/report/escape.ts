const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls and bidi marks, which XML does not allow or which turn the text around them. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text made safe for HTML and XML content and quoted attributes. */
export function html(text: string): string {
  return text.replace(CONTROL, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
