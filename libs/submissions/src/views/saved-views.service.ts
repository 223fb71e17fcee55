import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { DataSource, type EntityManager } from 'typeorm';
import { invalidInput, notFound, Transactions, uuidv7 } from '#platform';
import { type KeepViewDto, type SavedViewDto, ViewFilters } from './dto/saved-view.dto.js';
import { SavedView } from './saved-view.entity.js';

/** More than this nobody finds back above a list. */
export const MOST_VIEWS = 20;

/** The views of the list a person keeps. They are kept in the account, so that every browser has them. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async of(personId: string): Promise<SavedViewDto[]> {
    const views = await this.dataSource
      .getRepository(SavedView)
      .find({ where: { personId }, order: { name: 'ASC' }, take: MOST_VIEWS });
    return views.map(({ id, name, query }) => ({ id, name, query: stillKnown(query) }));
  }

  /** Keeps filters under a new name. Answers the id; 400 for a name that is taken and for one view too many. */
  keep(personId: string, { name, query }: KeepViewDto): Promise<string> {
    return this.transactions.run(async (em) => {
      await oneByOne(em, personId);
      if (await em.existsBy(SavedView, { personId, name }))
        throw invalidInput({ path: 'name', code: 'view_name_taken' });
      if ((await em.countBy(SavedView, { personId })) >= MOST_VIEWS)
        throw invalidInput({ path: 'name', code: 'too_many_views' });
      const id = uuidv7();
      await em.insert(SavedView, { id, personId, name, query: { ...query } });
      return id;
    });
  }

  /** Lets a view mean these filters from now on. */
  async replace(personId: string, id: string, query: ViewFilters): Promise<void> {
    const { affected } = await this.dataSource.getRepository(SavedView).update({ id, personId }, { query });
    if (!affected) throw notFound();
  }

  async drop(personId: string, id: string): Promise<void> {
    const { affected } = await this.dataSource.getRepository(SavedView).delete({ id, personId });
    if (!affected) throw notFound();
  }

  /** Lets go of all that a person kept, in the transaction of `em`. */
  async dropAll(em: EntityManager, personId: string): Promise<void> {
    await em.delete(SavedView, { personId });
  }
}

/** Makes two requests of one person take turns, so that together they keep no view too many. */
const oneByOne = (em: EntityManager, personId: string): Promise<unknown> =>
  em.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);

/** The filters the list still understands: a value that went out of use narrows nothing, and breaks nothing. */
function stillKnown(query: ViewFilters): ViewFilters {
  const known = plainToInstance(ViewFilters, query);
  for (const { property } of validateSync(known, { whitelist: true }))
    delete known[property as keyof ViewFilters];
  return known;
}
