import type { Settings } from '../config/schema.ts';
import type { Figures } from './figures.ts';

/** `report.md`: the figures of a run for pull requests and chats. */
export function renderMarkdown(figures: Figures, _settings: Settings): string {
  return `# leadsieve\n\n${figures.records} = ${figures.leads} + ${figures.merged} + ${figures.rejects}\n`;
}

/** `report.html`: one self-contained page, no request to anywhere. */
export function renderHtml(figures: Figures, _settings: Settings): string {
  return `<!doctype html><title>leadsieve</title><p>${figures.leads}</p>\n`;
}

/** The closing lines for the terminal, at most `width` columns wide. Without personal data. */
export function renderClosing(figures: Figures, _settings: Settings, _width: number): string {
  return `${figures.records} records = ${figures.leads} leads + ${figures.merged} merged + ${figures.rejects} rejects`;
}
