import { z } from 'zod';

const domains = (what: string) => z.array(z.string().min(1).max(254)).default([]).describe(what);

/** Section `check`: your own word on addresses and people; it wins over every list and rule of ours. */
export const checkSection = z
  .strictObject({
    email: z
      .strictObject({
        allow: domains(
          'Domains or addresses that are good, whatever our lists say, e.g. a partner with an odd domain.',
        ),
        deny: domains('Domains or addresses that must not be used, e.g. those of competitors.'),
      })
      .prefault({})
      .describe('E-mail addresses.'),
    fake: z
      .strictObject({
        allow: domains(
          'E-mail domains or addresses whose owners are real, e.g. testo.de or test@your-company.de.',
        ),
        deny: domains(
          'E-mail domains or addresses whose owners are invented, e.g. that of your own testers.',
        ),
      })
      .prefault({})
      .describe('Fake and test records.'),
  })
  .prefault({})
  .describe('Your own word on addresses and people.');
