// SPDX-License-Identifier: GPL-3.0-or-later
// node main.mjs SANDBOX CONTRACT: two contract gates, then the SDK. Exit 1 on any problem.
import { join } from 'node:path';
import { Gate, derivedGate, gateCatches, officialGate } from './gate.mjs';
import { startProxy, startSandbox, stopAll } from './processes.mjs';
import { sdkTest } from './sdk.mjs';

const [, , binary, contract] = process.argv;

async function runGate(name, file, args, calls) {
  const upstream = await startSandbox(binary, args);
  const gate = new Gate(name, await startProxy(join(contract, file), upstream));
  await gateCatches(gate, upstream);
  await calls(gate);
  console.log(`${name}: ${gate.calls} calls, ${gate.problems.length} problems`);
  for (const problem of gate.problems) console.log(`  ${problem}`);
  return gate.problems.length;
}

let failed = 1;
try {
  failed = await runGate('derived 2.52', 'dodo-openapi-derived-2.52.json', [], derivedGate);
  failed += await runGate('official 1.86.0', 'dodo-openapi-1.86.0.yaml', ['--plain-contract'], officialGate);
  console.log('sdk 2.52.0:', JSON.stringify(await sdkTest(await startSandbox(binary, []))));
} catch (error) {
  console.log(error);
  failed += 1;
} finally {
  stopAll();
}
process.exitCode = failed === 0 ? 0 : 1;
