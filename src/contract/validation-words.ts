import { z } from 'zod';

/** The validation library's own Swedish is a word-for-word translation; these are sentences that a person can act on. */
function validationWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'saknas' : `ska vara ${typeWords[issue.expected] ?? 'av en annan sort'}`;
    case 'invalid_value':
      return `ska vara ett av: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return issue.origin === 'string' ? `får ha högst ${issue.maximum} tecken` : `får vara högst ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' ? `ska ha minst ${issue.minimum} tecken` : `ska vara minst ${issue.minimum}`;
    case 'unrecognized_keys':
      return `känns inte igen: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return 'har fel form';
    default:
      return undefined;
  }
}

const typeWords: Record<string, string> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'sant eller falskt',
  object: 'ett objekt',
  array: 'en lista',
};

z.config({ customError: validationWords });
