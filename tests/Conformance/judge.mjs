// Reads [{expression, object}, ...] from standard input, as JSON; prints, as JSON, what each CEL expression says about its object.
import { readFileSync } from 'node:fs';
import { run } from '@bufbuild/cel';

// Kubernetes gives expressions maps and lists; whole numbers are CEL's integers.
function known(value) {
  if (Array.isArray(value)) {
    return value.map(known);
  }

  if (value !== null && typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, part]) => [key, known(part)]));
  }

  return Number.isInteger(value) ? BigInt(value) : value;
}

const judge = ({ expression, object }) => {
  const verdict = run(expression, { object: known(object) });
  return typeof verdict === 'boolean' ? verdict : String(verdict);
};

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(judge)));
