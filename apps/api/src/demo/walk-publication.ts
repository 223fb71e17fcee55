import { writeEditionFacts } from './bulk.js';
import type { Walk } from './walk.js';

/** From recognition to the public page, or to where the dossier stays. */
export async function walkPublication(walk: Walk): Promise<void> {
  const editor = walk.by('editor');
  const { meeting } = walk.itinerary;
  walk.on(meeting + 13);
  await walk.act(editor, 'start_editing');
  walk.on(meeting + 18);
  await writeEditionFacts(
    walk.db,
    walk.submissionId,
    editor.personId,
    walk.intervention.editionFacts,
    walk.now,
  );
  if (walk.arrived) return;
  await walk.act(editor, 'send_proof');
  if (walk.arrived) return;
  if (walk.itinerary.until === 'awaiting_release') await correct(walk);
  walk.on(meeting + 25);
  await walk.act(walk.owner, 'approve_proof');
  if (walk.arrived) return;
  walk.on(meeting + 27);
  await walk.act(walk.by('releaser'), 'release');
}

/** The owner found something in the proof, and gets another. */
async function correct(walk: Walk): Promise<void> {
  walk.on(walk.itinerary.meeting + 20);
  const text = 'Bij de kosten staat het bedrag per groep. Het moet het bedrag per deelnemer zijn.';
  await walk.act(walk.owner, 'request_correction', { text });
  walk.on(walk.itinerary.meeting + 21);
  await walk.act(walk.by('editor'), 'send_proof');
}
