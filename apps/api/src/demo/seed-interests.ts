import type { INestApplicationContext } from '@nestjs/common';
import { InterestsService } from '#assessment';
import { uuidv7 } from '#platform';
import type { Cast } from './seed-people.js';

/** Side positions of the committees: account, organisation, role, first and last year. */
const positions: readonly (readonly [string, string, string, number, number | null])[] = [
  ['member1', 'Hogeschool De Merel', 'Lid van de examencommissie, onbezoldigd', -4, -2],
  ['member1', 'Fonds Nabij', 'Lid van de raad van advies', -2, null],
  ['member2', 'Stichting De Schakelkamer', 'Lid van de raad van toezicht', -1, null],
  ['member3', 'Vakblad Sociaal Verband', 'Redacteur', -3, null],
  ['panel1', 'Wijkvereniging Oosterhoek', 'Penningmeester', -5, null],
  ['panel3', 'Cliëntenraad Lage Weide', 'Voorzitter, onbezoldigd', -3, -1],
  ['chair', 'Raad voor Sociaal Werk', 'Vicevoorzitter', -2, null],
];

/** Who confirmed their register; the others are still to do so. */
const declared = ['member1', 'member2', 'panel1', 'chair'];

/** Fills the register of interests as its holders would. */
export async function seedInterests(app: INestApplicationContext, cast: Cast, now: Date): Promise<void> {
  const interests = app.get(InterestsService);
  const year = now.getUTCFullYear();
  for (const [account, organisation, role, from, until] of positions) {
    await interests.write(cast.of(account).personId, uuidv7(), {
      version: 0,
      organisation,
      role,
      fromOn: `${year + from}-03-01`,
      ...(until !== null && { untilOn: `${year + until}-08-31` }),
    });
  }
  for (const account of declared) await interests.declare(cast.of(account).personId, '');
}
