export type Language = 'en' | 'de';

/** Says a sentence in the language of the report. */
export type Say = (en: string, de: string) => string;

export function sayIn(language: Language): Say {
  return (en, de) => (language === 'de' ? de : en);
}

/** Numbers as the language writes them; rounding happens here and nowhere before. */
export interface Format {
  readonly int: (value: number) => string;
  readonly percent: (value: number | null) => string;
  readonly money: (value: number | null) => string;
  readonly decimal: (value: number | null, digits?: number) => string;
  readonly p: (value: number) => string;
  readonly date: (iso: string | null) => string;
}

export function formatIn(language: Language): Format {
  const mark = language === 'de' ? ',' : '.';
  const group = language === 'de' ? '.' : ',';
  const decimal = (value: number | null, digits = 2): string => {
    if (value === null || !Number.isFinite(value)) return '–';
    const [whole = '0', rest = ''] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    const negative = value < 0 && Number(value.toFixed(digits)) !== 0;
    return `${negative ? '−' : ''}${grouped}${rest === '' ? '' : mark + rest}`;
  };
  return {
    int: (value) => decimal(value, 0),
    percent: (value) => (value === null ? '–' : `${decimal(value * 100, 1)} %`),
    money: (value) => decimal(value, value !== null && Math.abs(value) < 100 ? 2 : 0),
    decimal,
    p: (value) => (value < 0.001 ? `< 0${mark}001` : decimal(value, 3)),
    date: (iso) => {
      if (iso === null) return '–';
      const [year = '', month = '', day = ''] = iso.split('-');
      return language === 'de' ? `${day}.${month}.${year}` : iso;
    },
  };
}
