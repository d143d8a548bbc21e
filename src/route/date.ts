const WEEKDAYS = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
} as const;
const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
} as const;

/** `2026-03-09` as "Mon 9 March" or "Mo, 9. März"; the year where it is not that of `asOf`. */
export function longDate(day: string, language: 'en' | 'de', asOf = day): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const weekday = WEEKDAYS[language][date.getUTCDay()] ?? '';
  const month = MONTHS[language][date.getUTCMonth()] ?? '';
  const year = day.slice(0, 4) === asOf.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return language === 'de'
    ? `${weekday}, ${date.getUTCDate()}. ${month}${year}`
    : `${weekday} ${date.getUTCDate()} ${month}${year}`;
}
