import { describe, expect, it } from 'vitest';
import { read } from '#tests/reading.ts';

describe('doubt is kept', () => {
  it.each([
    ['omkring 2024', '2024~'],
    ['preliminärt våren 2024', '2024-21?'],
    ['prel. ca mars 2024', '2024-03%'],
    ['våren 2024 (preliminärt)', '2024-21?'],
    ['2024?', '2024?'],
    ['ev. hösten 2024', '2024-23?'],
    ['~2024', '2024~'],
    ['ca v. 14 2024', '2024-04-01~/2024-04-07~'],
    ['preliminärt 15–17 mars 2024', '2024-03-15?/2024-03-17?'],
    ['kring årsskiftet 23/24', '2023-12-31~/2024-01-01~'],
    ['runt halvårsskiftet 2024', '2024-06-30~/2024-07-01~'],
    ['omkring månadsskiftet augusti/september', '2023-08-31~/2023-09-01~'],
    ['förhoppningsvis i höst', '2023-23?'],
    ['troligen Q1 2024', '2024-33?'],
    ['möjligen 2025', '2025?'],
    ['preliminärt datum 12 oktober 2023', '2023-10-12?'],
    ['prel 12/10', '2023-10-12?'],
    ['prel. v 42', '2023-10-16?/2023-10-22?'],
    ['2023 (prel.)', '2023?'],
    ['omkring 15 juni', '2023-06-15~'],
    ['15 juni ca', '2023-06-15~'],
    ['ungefär i mitten av 2024', '2024-38~'],
    ['kanske 2024?', '2024?'],
    ['ca 2024, preliminärt', '2024%'],
    ['2023~', '2023~'],
    ['runt årsskiftet', '2023-12-31~/2024-01-01~'],
    ['runt jul', '2023-12-24~'],
    ['2023 ?', '2023?'],
    ['hösten 2023??', '2023-23?'],
    ['ev hösten 2023', '2023-23?'],
    ['preliminärt Q1', '2024-33?'],
    ['prel. 2024-05-14', '2024-05-14?'],
    ['preliminärt den 14 maj 2024 kl 13–16', '2024-05-14?'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});
