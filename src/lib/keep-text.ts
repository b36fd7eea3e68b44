/**
 * Puts a text in this browser's storage. Answers whether it is there: a browser that is full takes nothing in, and what
 * somebody does then must work all the same, for as long as the window stands.
 */
export function keepText(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
