import { defineConfig } from 'vite';

// Plain scripts for pages that the server renders; their names never change, the server's cache headers do the rest.
export default defineConfig({
  base: '/assets/',
  build: {
    outDir: process.env.LIENTHONG_OUT ?? 'dist',
    emptyOutDir: true,
    rollupOptions: {
      input: { diagram: 'src/diagram.js', draft: 'src/draft.js', 'list-upload': 'src/list-upload.js' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]'
      }
    }
  }
});
