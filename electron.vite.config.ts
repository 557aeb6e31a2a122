import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pages } from './build/pages.ts';

// Everything is bundled: what ships is out/, with no node_modules beside it.
export default defineConfig({
  main: {
    // The other build of fflate has a `require` of its own for workers, which nobody asks for here, and the bundler adds
    // one to the same file.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: { target: 'node20', externalizeDeps: false, sourcemap: false, minify: false },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react(), pages()],
    build: {
      target: 'chrome140',
      rolldownOptions: {
        // The page loads nothing of the second; main reads in it what is printed with (main/pdf/font-faces.ts).
        input: { index: 'src/renderer/index.html', 'paper-type': 'src/renderer/styles/paper-type.css' },
      },
      minify: true,
      cssMinify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  },
});
