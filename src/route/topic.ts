import type { Lead } from '../lead.ts';

/** Words that announce what it is about; the topic is what follows up to the end of the clause. */
const ANNOUNCED =
  /\b(?:wegen|bzgl\.?|bezüglich|zum thema|betreffend|thema:?|interessiert (?:sich )?(?:sehr )?(?:an|für)|interesse (?:an|für)|angebot (?:über|für|zu)|(?:demo|test|muster|termin|rückruf|beratung|gespräch) (?:zu[mr]?|für|von|über)|about|regarding|concerning|interested in|interest in|discuss|quote for|demo of|trial of|sample of|looking (?:for|into)|sucht|braucht|benötigt|needs?)\s+([^.,;:!?()\n"“”„]{3,60})/i;
/** Where a clause goes on after its topic. */
const END =
  /\s+(?:und|and|oder|or|aber|but|um|zu|am|im|bis|ab|nach|by|on|at|in|per|via|bitte|please|next|nächste\w*|diese\w*|this|because|weil|before|after|so|mit|with)\s.*$/i;
const NO_TOPIC =
  /^(?:\d{1,2}\.|uns|us|me|mir|mich|it|him|her|them|ihn|sie|es|you|time|zeit|this|that|das|dem|morgen|tomorrow|today|heute)\b/i;

/** What the lead wants to talk about, in its own words; null where no remark announces it. */
export function topicOf({ said }: Lead): string | null {
  for (let at = said.length - 1; at >= 0; at--) {
    const found = said[at]?.text.slice(0, 1000).match(ANNOUNCED)?.[1];
    const topic = found?.replace(END, '').trim() ?? '';
    if (topic.length >= 3 && topic.split(/\s+/).length <= 8 && !NO_TOPIC.test(topic)) return topic;
  }
  return null;
}
