/** The longest that may be written, of everything that a meeting shows of one of its areas and of itself. */

const sentence =
  'Överenskommelsen om långsiktig samverkan följs upp årligen tillsammans med länets kommuner, primärvården och civilsamhället. ';

/** What people and machines write: Swedish, one letter that is wide, pictures, another script, a list. */
const kinds = [
  sentence,
  'W'.repeat(300),
  `${sentence}\n\n- ${sentence}\n1. ${'Ö'.repeat(90)} `,
  `${'👩‍👩‍👧‍👦🎉'.repeat(9)} ${sentence}`,
  `${'公共卫生'.repeat(25)} ${'⸻'.repeat(20)} ${sentence}`,
  'MÅLUPPFYLLELSEBEDÖMNINGSUNDERLAG ',
];

/** In letters, by the name of the field that they stand in. */
const longest: Readonly<Record<string, number>> = {
  title: 300,
  shortTitle: 300,
  phrase: 200,
  text: 2_000,
  reason: 2_000,
  difference: 2_000,
  why: 2_000,
  condition: 2_000,
  unanswered: 2_000,
};

/** The same with every text as long as it may be, of one kind after another. `text`: how long what is called so is. */
export function withLongTexts<Json>(json: Json, bounds: { text?: number } = {}): Json {
  let count = 0;
  const written = JSON.stringify(json, (key, value: unknown) => {
    const most = { ...longest, ...bounds }[key];
    return typeof value === 'string' && value !== '' && most !== undefined ? ofLength(most, count++) : value;
  });
  return JSON.parse(written);
}

function ofLength(length: number, kind: number): string {
  const text = kinds[kind % kinds.length] ?? sentence;
  return Array.from(text.repeat(Math.ceil(length / text.length)))
    .slice(0, length / 2)
    .concat(Array.from(sentence.repeat(Math.ceil(length / sentence.length))))
    .slice(0, length)
    .join('');
}
