import { z } from 'zod';

const providerSchema = z.strictObject({
  url: z
    .string()
    .regex(/^https?:\/\/[^/\s{}]+/, 'a web address, e.g. http://127.0.0.1:11434/v1')
    .describe('Base address of an OpenAI-compatible server that you run; `/chat/completions` is added.'),
  model: z.string().min(1).describe('Name of the model, as the server knows it.'),
  key_env: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable, e.g. MODEL_KEY')
    .optional()
    .describe('Environment variable that holds the key, where the server asks for one.'),
  timeout_ms: z
    .number()
    .int()
    .min(100)
    .max(600_000)
    .default(30_000)
    .describe('How long to wait for one answer.'),
  budget: z
    .number()
    .int()
    .positive()
    .default(1000)
    .describe('Remarks asked for in a run at most; the others are read by leadsieve itself.'),
  cache: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File to keep answers in between runs; they quote remarks, so nothing is kept where this is absent.',
    ),
  allow_remote: z
    .boolean()
    .default(false)
    .describe('Also ask a server on another computer. Remarks are personal data and leave this one then.'),
});

/** Section `intent`. */
export const intentSection = z
  .strictObject({
    person_below: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Confidence, 0 to 1, below which a remark is put on the list to be read by a person.'),
    provider: providerSchema
      .optional()
      .describe(
        'A language model asked with --enrich to read the remarks; what it does not prove by a quotation is discarded.',
      ),
  })
  .prefault({})
  .describe('How remarks are read.');

export type IntentProvider = z.output<typeof providerSchema>;
