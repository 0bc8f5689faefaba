import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** Each script in these folders is the script of a page, known by its file's name. */
const pages = ['src', 'src/modeler/pages'].flatMap((folder) =>
  readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => [basename(file, '.js'), join(folder, file)])
);

// Editors are large and loaded when one is opened. Plain scripts for pages that the server renders; their names never change, the server's cache headers do the rest.
export default defineConfig({
  base: '/assets/',
  // The form editor and the viewer inside of it must share one: they show each other's components.
  resolve: { dedupe: ['preact'] },
  build: {
    outDir: process.env.LIENTHONG_OUT ?? 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    // Pages may load from their own server only, fonts included: nothing becomes a data address.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: Object.fromEntries(pages),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'shared-[name].js',
        assetFileNames: '[name][extname]'
      }
    }
  }
});
