// Pages of the invoice list through better-sqlite3: FOLDER-OF-PACKAGES FILE.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { now, serve, since } from './serve.mjs';

const [home, file] = process.argv.slice(2);
const required = createRequire(join(home, 'package.json'));
const Database = required('better-sqlite3');
const { version } = required('better-sqlite3/package.json');

const database = new Database(file, { readonly: true });
const statements = new Map();

function prepared(sql) {
  if (!statements.has(sql)) statements.set(sql, database.prepare(sql));
  return statements.get(sql);
}

await serve(`better-sqlite3 ${version}, unencrypted`, ({ sql, limit, after }) => {
  const statement = prepared(sql);
  const nanos = [];
  let rows = [];
  for (const text of after) {
    const page = { after: BigInt(text), limit };
    const start = now();
    rows = statement.all(page);
    nanos.push(since(start));
  }
  return { nanos, last: rows.map((row) => row.reference) };
});
