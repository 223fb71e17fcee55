/**
 * The yardstick: node:http and pg, and nothing else. For each address it runs the statements that
 * Erkend runs for it, one after the other, and answers with the same bytes; it neither builds the
 * page nor reads the rows. Given by BARE_ROUTES as the path of a JSON file:
 * `{ [path]: { statements: [{ name, text, values }], body, type } }`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const routes = JSON.parse(readFileSync(process.env.BARE_ROUTES, 'utf8'));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
for (const route of Object.values(routes)) route.bytes = Buffer.from(route.body);

createServer(async (request, response) => {
  const route = routes[request.url];
  if (!route) return response.writeHead(404).end();
  const client = await pool.connect();
  try {
    for (const statement of route.statements) await client.query(statement);
    response
      .writeHead(200, { 'content-type': route.type, 'content-length': route.bytes.length })
      .end(route.bytes);
  } catch (error) {
    response.writeHead(500).end(String(error));
  } finally {
    client.release();
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
