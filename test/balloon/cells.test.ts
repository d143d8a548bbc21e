import { describe, expect, test } from 'vitest';
import { dateOrder, decimalMark, isoDay, readDay, readMoney, readYesNo } from '../../src/balloon/cells.ts';
import { emailKey, phoneKey } from '../../src/balloon/keys.ts';

describe('yes and no', () => {
  test.each([
    ['Ja', true],
    [' x ', true],
    ['✓', true],
    ['WAHR', true],
    ['1', true],
    ['nein', false],
    ['-', false],
    ['0', false],
    ['', null],
    ['  ', null],
    ['vielleicht', 'unreadable'],
    ['2', 'unreadable'],
    ['yes, maybe', 'unreadable'],
  ])('%j is %j', (cell, meaning) => expect(readYesNo(cell)).toBe(meaning));
});

describe('dates', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T09:30:00Z', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['01.03.2026 14:05', '2026-03-01'],
    ['Mar 1, 2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
  ])('%s', (cell, iso) => {
    const day = readDay(cell, null);
    expect(typeof day === 'number' ? isoDay(day) : day).toBe(iso);
  });

  test.each([['31.02.2026'], ['2026-13-01'], ['soon']])('%s is no date', (cell) => {
    expect(readDay(cell, null)).toBe('unreadable');
  });

  test('one value above 12 decides the column', () => {
    expect(dateOrder(['03/04/2026', '25/04/2026'], 'Created')).toBe('dmy');
    expect(dateOrder(['03/04/2026', '04/25/2026'], 'Created')).toBe('mdy');
    expect(dateOrder(['2026-01-01'], 'Created')).toBe(null);
  });

  test('a column that nothing decides, or that contradicts itself, is refused', () => {
    expect(() => dateOrder(['03/04/2026'], 'Created')).toThrow(/3rd of April/);
    expect(() => dateOrder(['25/04/2026', '04/25/2026'], 'Created')).toThrow(/mixes/);
    expect(dateOrder(['03/04/2026'], 'Created', 'mdy')).toBe('mdy');
  });
});

describe('money', () => {
  test.each([
    [['50.000,00'], 50000],
    [['50,000.00'], 50000],
    [["50'000"], 50000],
    [["CHF 50'000.-"], 50000],
    [['€ 1.200'], 1200],
    [['1,200'], 1200],
    [['1200.5'], 1200.5],
    [['12,5 €'], 12.5],
    [['1.200.300'], 1200300],
    [['-20,00'], -20],
  ])('%j', ([cell = ''], amount) => {
    expect(readMoney(cell, decimalMark([cell], 'Amount'))).toBe(amount);
  });

  test('one cell decides for the column', () => {
    expect(decimalMark(['1.200', '13,50'], 'Amount')).toBe(',');
    expect(decimalMark(['1,200', '13.50'], 'Amount')).toBe('.');
  });

  test('a column that contradicts itself is refused', () => {
    expect(() => decimalMark(['1.234,50', '1,234.50'], 'Amount')).toThrow(/both/);
    expect(() => decimalMark(['1.234', '1,234'], 'Amount')).toThrow(/both/);
  });
});

describe('keys', () => {
  test.each([
    ['+49 (0)89 1234567', '+49891234567'],
    ['0049 89 1234567', '+49891234567'],
    ['089/123 45 67', '+49891234567'],
    ['49891234567', '+49891234567'],
    ['12345', null],
    ['0000000', null],
    ['1234567', null],
  ])('phone %s', (cell, key) => expect(phoneKey(cell, '49')).toBe(key));

  test('a leading zero stands for the region', () => {
    expect(phoneKey('044 1234567', '41')).toBe('+41441234567');
  });

  test.each([
    [' Anna@Firma.EXAMPLE ', 'anna@firma.example'],
    ['test@firma.example', null],
    ['no address', null],
  ])('e-mail %s', (cell, key) => expect(emailKey(cell)).toBe(key));
});
