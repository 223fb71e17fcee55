import { expect } from '@jest/globals';
import {
  type Answers,
  type AnswerValue,
  type LinkRow,
  missingAnswers,
  plainText,
  type Question,
  type Section,
  worksheetForm,
} from '#domain';
import type { Locator, Page } from 'playwright-core';
import { answersOf } from '../../../apps/api/src/demo/content/answers-of.js';
import { deDerdeStoel } from '../../../apps/api/src/demo/content/rich/de-derde-stoel.js';
import { saves } from '../doing.js';
import type { Stage } from '../stage.js';
import { organisation, title } from '../story.js';

const form = worksheetForm('2015');
const level = 'well_substantiated';
const sections = form.chapters.flatMap((chapter) => chapter.sections);
const texts = answersOf({ ...deDerdeStoel, title, organisation });

/**
 * Walks the worksheet by the way on at the foot of each part, and writes every answer the level asks for that is still
 * open. What is written last is saved last: then all of it is on the server.
 */
export async function writeTheRest(stage: Stage): Promise<void> {
  const open = missingAnswers(form, await answersNow(stage), level);
  const last = open.at(-1) ?? '';
  const page = await stage.dossier('developer', '/worksheet?question=cover.title');
  for (const section of sections) {
    await page.getByRole('heading', { level: 1, name: section.title.nl }).waitFor();
    const write = () => writePart(page, section, open);
    if (section.questions.some(({ id }) => id === last)) {
      await saves(page, `/answers/${last}`, lastWordsOf(texts[last]), write);
      break;
    }
    await write();
    await goOn(page);
  }
  expect(missingAnswers(form, await answersNow(stage), level)).toEqual([]);
  await stage.look(page, 'worksheet-complete');
}

/** The answers that the server has. */
async function answersNow(stage: Stage): Promise<Answers> {
  const page = await stage.dossier('developer', '/worksheet');
  const answer = await page.request.get(`/api/submissions/${stage.submissionId}/worksheet`);
  const { answers } = (await answer.json()) as { answers: Record<string, { value: AnswerValue }> };
  return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
}

async function writePart(page: Page, section: Section, open: readonly string[]): Promise<void> {
  for (const question of section.questions)
    if (open.includes(question.id))
      await writeAnswer(page.locator(`[id="q-${question.id}"]`), question, texts[question.id]);
}

const goOn = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Vorig en volgend onderdeel' }).getByRole('link').last().click();

/** Writes one answer in the kind of field its question has. */
async function writeAnswer(
  place: Locator,
  { id, type }: Question,
  value: AnswerValue | undefined,
): Promise<void> {
  if (type === 'rich') await writeRich(place, plainText(value as string).split('\n'));
  else if (type === 'list') await writeList(place, value as string[]);
  else if (type === 'links') await writeLinks(place, value as LinkRow[]);
  else if (typeof value === 'string') await place.getByRole('textbox').fill(value);
  else throw new Error(`No way to write ${id}`);
}

async function writeRich(place: Locator, paragraphs: readonly string[]): Promise<void> {
  const text = place.getByRole('textbox');
  await text.click();
  const { keyboard } = text.page();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await keyboard.press('Enter');
    await keyboard.insertText(paragraph);
  }
}

async function writeList(place: Locator, items: readonly string[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index > 0) await place.getByRole('button', { name: 'Punt toevoegen' }).click();
    await place.getByRole('textbox').nth(index).fill(item);
  }
}

/** The journey has two sub-goals; a link to another one of the text goes to the first. */
async function writeLinks(place: Locator, rows: readonly LinkRow[]): Promise<void> {
  for (const [index, { from, to }] of rows.entries()) {
    await place.getByRole('button', { name: 'Regel toevoegen' }).click();
    await place.getByRole('textbox').nth(index).fill(from);
    const goals = place
      .getByRole('row')
      .nth(index + 1)
      .getByRole('checkbox');
    await goals.nth(to.includes(2) ? 1 : 0).check();
  }
}

const lastWordsOf = (value: AnswerValue | undefined): string => {
  const last = Array.isArray(value) ? value.at(-1) : undefined;
  if (typeof last !== 'string') throw new Error('The last answer of the form is a list of lines');
  return last;
};
