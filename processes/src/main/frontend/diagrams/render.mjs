// Draws BPMN files as PNG pictures, with the bpmn-js of our pages; fails when bpmn-js warns of anything.
// node render.mjs FILE.bpmn OUT.png [X,Y,WIDTH,HEIGHT]   one file, or a part of it, enlarged, in the diagram's own units
// node render.mjs FILE.bpmn... FOLDER                    several files, each FOLDER/<name>.png
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { withPage } from './chromium.mjs';

const margin = 20;

/** Room below the diagram for the mark of bpmn.io, which its licence keeps visible. */
const footer = 50;
const require = createRequire(import.meta.url);
const installed = (path) => readFileSync(join(dirname(require.resolve('bpmn-js/package.json')), path), 'utf8');

const picturesToDraw = (names) => {
  const last = names.at(-1) ?? '';
  const area = /^-?\d+(,-?\d+){3}$/.test(last) ? last.split(',').map(Number) : null;
  const [out, ...files] = names.slice(0, area ? -1 : undefined).reverse();
  const isPicture = /\.png$/i.test(out ?? '');
  if (files.length === 0 || files.some((file) => !file.endsWith('.bpmn')) || (isPicture && files.length > 1)) {
    console.error('FILE.bpmn OUT.png [X,Y,WIDTH,HEIGHT]  or  FILE.bpmn... FOLDER');
    process.exit(2);
  }
  return files
    .reverse()
    .map((file) => ({ file, out: isPicture ? out : join(out, `${basename(file, '.bpmn')}.png`), area }));
};

/** Shows a diagram at its own size; answers what bpmn-js complains of, and how large it is. */
const show = (xml) => `(async () => {
  document.body.innerHTML = '<div id="diagram" style="width: 100px; height: 100px"></div>';
  const viewer = new BpmnJS({ container: '#diagram' });
  try {
    const { warnings } = await viewer.importXML(${JSON.stringify(xml)});
    const canvas = viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const x = inner.x - ${margin};
    const y = inner.y - ${margin};
    const width = inner.width + ${2 * margin};
    const height = inner.height + ${margin + footer};
    const box = document.getElementById('diagram');
    box.style.width = width + 'px';
    box.style.height = height + 'px';
    canvas.resized();
    canvas.viewbox({ x, y, width, height });
    return { x, y, width, height, warnings: warnings.map((warning) => warning.message) };
  } catch (error) {
    return { warnings: [error.message, ...(error.warnings ?? []).map((warning) => warning.message)] };
  }
})()`;

const draw = async (page, { file, out, area }) => {
  const { warnings, ...shown } = await page.evaluate(show(readFileSync(file, 'utf8')));
  warnings.forEach((warning) => console.error(`${basename(file)}: ${warning}`));
  if (shown.width) {
    const [x, y, width, height] = area ?? [shown.x, shown.y, shown.width, shown.height];
    const { data } = await page.send('Page.captureScreenshot', {
      clip: { x: x - shown.x, y: y - shown.y, width, height, scale: area ? Math.min(Math.max(1600 / width, 1), 3) : 1 },
      captureBeyondViewport: true
    });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, Buffer.from(data, 'base64'));
    console.log(out);
  }
  return warnings.length === 0;
};

const pictures = picturesToDraw(process.argv.slice(2));
const missing = pictures.filter(({ file }) => !existsSync(file) || !statSync(file).isFile());
missing.forEach(({ file }) => console.error(`${file}: no such file`));
if (missing.length > 0) {
  process.exit(2);
}

const style = 'body { margin: 0; background: white }';
const drawn = await withPage(async (page) => {
  await page.evaluate(installed('dist/bpmn-viewer.production.min.js'));
  for (const css of [installed('dist/assets/diagram-js.css'), installed('dist/assets/bpmn-js.css'), style]) {
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`
    );
  }
  const clean = [];
  for (const picture of pictures) {
    clean.push(await draw(page, picture));
  }
  return clean;
});
process.exitCode = drawn.every(Boolean) ? 0 : 1;
