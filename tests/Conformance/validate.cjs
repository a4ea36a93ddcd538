// Reads "schema file..." from the arguments and prints one line for each file that the schema refuses.
const fs = require('node:fs');
const path = require('node:path');
const Ajv07 = require('ajv').default;
const Ajv2020 = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;
const yaml = require('yaml');

const [schemaPath, ...files] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaPath, 'utf8'));
const Ajv = (schema.$schema ?? '').includes('2020-12') ? Ajv2020 : Ajv07;
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);
for (const file of files) {
  if (!validate(yaml.parse(fs.readFileSync(file, 'utf8')))) {
    const first = validate.errors[0];
    console.log(`${path.basename(file)}: ${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`);
  }
}
