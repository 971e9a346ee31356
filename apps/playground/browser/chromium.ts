import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The names under which systems install Chromium. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const env = (name: string): string => process.env[name] ?? '';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine: the one that `CHROMIUM` names, else the first on the path; null where there is none. */
export function findChromium(): string | null {
  const folders = env('PATH')
    .split(delimiter)
    .filter((folder) => folder !== '');
  const places = [env('CHROMIUM'), ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  return places.find((place) => place !== '' && isProgram(place)) ?? null;
}

/** Starts the Chromium at a path; without its sandbox for the superuser, as whom containers run: Chromium refuses it then. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
