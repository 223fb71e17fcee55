import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

interface Found {
  executablePath: string;
  /** What the binary needs beside the machine's own environment. */
  env: Record<string, string>;
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return systemNames
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** Where letters are: the machine's own and those of the package, which expects them in /tmp. */
const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that npm brought, with the libraries a bare machine lacks. The package adds
 * those only where it believes to run on Lambda, so it is told so, in a process of its own; its
 * place is its idea of the temporary folder.
 */
function unpacked(): Found {
  const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/erkend-chromium');
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    const building = mkdtempSync(`${folder}-`);
    const program = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
    execFileSync(process.execPath, ['-e', program], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: building, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    writeFileSync(path.join(building, 'fonts.conf'), fontsConfig(folder));
    try {
      renameSync(building, folder);
    } catch {
      rmSync(building, { recursive: true, force: true }); // another test file was first
    }
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** The first Chromium there is: CHROMIUM_PATH, Playwright's own, the system's, the one npm brought. */
export function findChromium(): Found {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), onSystem()];
  const executablePath = candidates.find((file) => file && existsSync(file));
  return executablePath ? { executablePath, env: {} } : unpacked();
}

/** A headless browser that talks to nobody but the pages it is sent to. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      '--no-sandbox', // root may not have one
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--disable-gpu', // there is none; imitating one costs time
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}
