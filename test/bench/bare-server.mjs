/**
 * The yardstick: node:http and pg, and nothing else. For each address it runs the statements that
 * Erkend runs for it, one after the other, and answers with as many bytes. Given by BARE_ROUTES as
 * JSON: `{ [path]: { statements: [{ text, values }], body, type } }`.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const routes = JSON.parse(process.env.BARE_ROUTES);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

createServer(async (request, response) => {
  const route = routes[request.url];
  if (!route) return response.writeHead(404).end();
  const client = await pool.connect();
  try {
    for (const { text, values } of route.statements) await client.query(text, values);
    response.writeHead(200, { 'content-type': route.type }).end(route.body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  } finally {
    client.release();
  }
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
