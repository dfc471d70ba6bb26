// SPDX-License-Identifier: GPL-3.0-or-later
// Starts and stops the sandbox and Prism.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const running = [];

function start(command, args, ready) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    let text = '';
    const late = setTimeout(() => reject(new Error(`${command} is not ready:\n${text}`)), 60_000);
    const listen = (chunk) => {
      text += chunk;
      const found = ready(text);
      if (found) {
        clearTimeout(late);
        resolve(found);
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${text}`)));
  });
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a sandbox; resolves to its address. */
export function startSandbox(binary, args) {
  return start(binary, args, (text) => text.match(/^(http:\/\/127\.0\.0\.1:\d+)$/m)?.[1]);
}

/** Puts Prism in front of `upstream`; resolves to the proxy's address. */
export async function startProxy(file, upstream) {
  const port = await freePort();
  const prism = 'node_modules/@stoplight/prism-cli/dist/index.js';
  await start(process.execPath, [prism, 'proxy', '--errors', '-h', '127.0.0.1', '-p', String(port), file, upstream],
    (text) => /Prism is listening/.test(text));
  return `http://127.0.0.1:${port}`;
}

export function stopAll() {
  for (const child of running) child.removeAllListeners('exit').kill('SIGTERM');
}
