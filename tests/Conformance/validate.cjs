// Reads "schema file..." from the arguments and prints one line for each file that the schema refuses.
const fs = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;
const yaml = require('yaml');

const [schemaPath, ...files] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaPath, 'utf8')));
for (const file of files) {
  if (!validate(yaml.parse(fs.readFileSync(file, 'utf8')))) {
    const first = validate.errors[0];
    console.log(`${path.basename(file)}: ${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`);
  }
}
