// Bundles our scripts into the folder that is named as the argument; does nothing when they are up to date.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const run = (command, args, env) =>
  execFileSync(command, args, { cwd: here, stdio: 'inherit', env: { ...process.env, ...env }, timeout: 300_000 });

if (changedAt(join(here, 'node_modules/.package-lock.json')) < changedAt(join(here, 'package-lock.json'))) {
  run('npm', ['ci', '--silent', '--no-audit', '--no-fund']);
}

const sources = [
  'package-lock.json',
  'vite.config.js',
  'build.mjs',
  ...readdirSync(join(here, 'src')).map((name) => join('src', name))
];
const newest = Math.max(...sources.map((name) => changedAt(join(here, name))));
if (changedAt(join(out, 'diagram.js')) < newest) {
  run('npx', ['vite', 'build', '--logLevel', 'warn'], { LIENTHONG_OUT: out });
}
