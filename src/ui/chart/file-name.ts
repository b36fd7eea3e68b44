/** A name that every file system takes, in the words of a title: "gymnasiebehörighet-i-kalmar-län.csv". */
export function fileName(title: string, extension: 'csv' | 'svg' | 'png'): string {
  const words =
    title
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= longest) break;
    name += name === '' ? word : `-${word}`;
  }
  return `${name === '' ? 'diagram' : name}.${extension}`;
}

const longest = 80;
