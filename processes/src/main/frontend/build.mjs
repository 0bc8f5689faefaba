// Bundles our scripts into the folder that is named as the argument; does nothing when they are up to date.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedAt, run } from './install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];

const sources = [
  'package-lock.json',
  'vite.config.js',
  'build.mjs',
  ...readdirSync(join(here, 'src'), { recursive: true }).map((name) => join('src', name))
];
const newest = Math.max(...sources.map((name) => changedAt(join(here, name))));
if (changedAt(join(out, 'diagram.js')) < newest) {
  run('npx', ['vite', 'build', '--logLevel', 'warn'], { LIENTHONG_OUT: out });
}
