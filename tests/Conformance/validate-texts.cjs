// Reads a schema's path from the arguments and documents from standard input, as JSON: [text in YAML or JSON, ...].
// Prints, as JSON, the first complaint about each, or null where the schema has none.
const fs = require('node:fs');
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;
const yaml = require('yaml');

const ajv = new Ajv({ allErrors: false, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));

function complaint(text) {
  try {
    if (validate(text.startsWith('{') ? JSON.parse(text) : yaml.parse(text))) {
      return null;
    }
  } catch (error) {
    return error.message;
  }

  const [first] = validate.errors;
  return `${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`;
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(complaint)));
