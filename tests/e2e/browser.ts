import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { packagedBrowser } from './packaged-browser.ts';

/** A browser to run, and what it needs beside the flags that all of them get. */
export type Installed = { executablePath: string; args: readonly string[]; env: Record<string, string> };

/** Quiet and alone: no first-run pages, no calls home, no HTTP/3 past the test's own connections. */
const flags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...flags, ...args], env: { ...process.env, ...env } });
}

/** `$CHROME_PATH`, else an installed browser, else the one that comes as a package. */
export async function findBrowser(
  chosen = process.env.CHROME_PATH,
  places: readonly string[] = usualPlaces(),
): Promise<Installed> {
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return { executablePath: chosen, args: [], env: {} };
  }
  const executablePath = places.find((place) => existsSync(place));
  return executablePath === undefined ? packagedBrowser() : { executablePath, args: [], env: {} };
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap(
        (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`],
      );
  }
}
