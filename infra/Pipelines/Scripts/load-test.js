import http from 'k6/http';
import { check, sleep } from 'k6';

const host = (__ENV.HOST || 'http://localhost').replace(/\/$/, '');
const users = Number(__ENV.USERS || scenario.users);

export const options = {
  scenarios: {
    load: {
      executor: 'constant-arrival-rate',
      rate: Number(__ENV.RATE || scenario.rate),
      timeUnit: '1s',
      duration: __ENV.DURATION || scenario.duration,
      preAllocatedVUs: users,
      maxVUs: users * 2,
    },
  },
  thresholds,
};

// Picks one of the entries by their weights.
function picked(entries) {
  let left = Math.random() * entries.reduce((sum, entry) => sum + entry.weight, 0);
  return entries.find((entry) => (left -= entry.weight) < 0) || entries[0];
}

export default function () {
  const persona = picked(personas);
  const request = picked(persona.does);
  const answer = http.request(request.method, host + request.path, request.body && JSON.stringify(request.body), {
    headers: { 'Content-Type': 'application/json' },
    tags: { operation: request.operation },
  });
  check(answer, { succeeded: (given) => given.status >= 200 && given.status < 400 });
  sleep(persona.least + Math.random() * (persona.most - persona.least));
}
