import { markupOf, type Sheet, tabbedOf } from './sheet.ts';

/** The table on the clipboard, as a table and as words, for whatever it is pasted into. Answers what to say of it. */
export async function copyTable(sheet: Sheet): Promise<string> {
  if (!canCopy()) return 'Webbläsaren tillåter inte kopiering här. Spara tabellen som CSV i stället.';
  const forms = {
    'text/html': new Blob([markupOf(sheet)], { type: 'text/html' }),
    'text/plain': new Blob([tabbedOf(sheet)], { type: 'text/plain' }),
  };
  return written(forms, 'Tabellen är kopierad.', 'Tabellen kunde inte kopieras. Spara den som CSV i stället.');
}

/** The picture on the clipboard. It is handed over while it is still being made: later the browser would not take it. */
export async function copyPicture(png: () => Promise<Blob>): Promise<string> {
  if (!canCopy()) return 'Webbläsaren kan inte kopiera bilder här. Spara bilden i stället.';
  return written({ 'image/png': png() }, 'Bilden är kopierad.', 'Bilden kunde inte kopieras. Spara den i stället.');
}

/** Browsers offer a clipboard only where the connection is safe. */
function canCopy(): boolean {
  return typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator;
}

async function written(forms: Record<string, Blob | Promise<Blob>>, done: string, failed: string): Promise<string> {
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return done;
  } catch {
    return failed;
  }
}
