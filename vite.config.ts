import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const testReport = 'node_modules/.cache/half-hour/unit.json';
const elsewhere = ['**/node_modules/**', 'tests/e2e/**', 'tests/bench/rivals/**'];

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  // relative addresses, so that the same build works at any address; --base overrides
  base: './',
  // screens are told apart by the part after #, so an address without a file is a mistake, not a screen
  appType: 'mpa',
  plugins: [svelte({ configFile: false })],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023' },
  worker: { format: 'es' },
  test: {
    root: '.',
    reporters: ['default', 'json'],
    outputFile: { json: testReport },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src/core,src/cli,src/build,scenarios,tests}/**/*.test.ts'],
          exclude: [...elsewhere, '**/*.dom.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        // the browser's builds of packages: a server build would bring a second Svelte into the tests
        resolve: { conditions: ['module', 'browser', 'development'] },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/{ui,app}/**/*.test.ts', '{src,tests}/**/*.dom.test.ts'],
          exclude: elsewhere,
          setupFiles: ['tests/setup/dom.ts'],
        },
      },
    ],
  },
});
