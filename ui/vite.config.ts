// Builds the window's page. One bundle, one style sheet, a file of messages for each language; nothing
// inline, nothing remote.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { messages } from './messages.ts';

export default defineConfig({
  plugins: [svelte(), messages()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, host: '127.0.0.1', fs: { allow: ['.', '../src-tauri/messages'] } },
  resolve: {
    alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) },
    // Svelte's browser build is the one under test.
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
  },
  build: {
    target: ['es2022', 'safari16.4', 'chrome111'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    // Style sheets that tests read are the ones that are there.
    css: true,
    // A test says what happens, not how fast: a busy machine is no mistake.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
