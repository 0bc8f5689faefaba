// Installs what package-lock.json names, unless that is there already.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Milliseconds since 1970, 0 for a file that is not there. */
export const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

export const run = (command, args, env) =>
  execFileSync(command, args, { cwd: here, stdio: 'inherit', env: { ...process.env, ...env }, timeout: 300_000 });

if (changedAt(join(here, 'node_modules/.package-lock.json')) < changedAt(join(here, 'package-lock.json'))) {
  run('npm', ['ci', '--silent', '--no-audit', '--no-fund']);
}
