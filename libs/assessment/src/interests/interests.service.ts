import { Clock, invalidInput, notFound, Transactions, uuidv7, versionConflict } from '#platform';
import { Injectable } from '@nestjs/common';
import type { WriteSidePositionDto } from './dto/interests.dto.js';
import { InterestsDeclaration } from './interests-declaration.entity.js';
import { SidePosition } from './side-position.entity.js';

/** Keeps the register of interests; what was written once stays readable. */
@Injectable()
export class InterestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a side position, corrects or ends it, or takes it back. 404 for one of somebody else, 409 when it was
   * written elsewhere since, 400 for an end before the beginning.
   */
  write(personId: string, positionId: string, input: WriteSidePositionDto): Promise<void> {
    const { version, organisation, role, fromOn, untilOn = null, withdrawn = false } = input;
    if (untilOn !== null && untilOn < fromOn) {
      throw invalidInput({ path: 'untilOn', code: 'days_out_of_order' });
    }
    if (organisation.trim() === '') throw invalidInput({ path: 'organisation', code: 'required' });
    if (role.trim() === '') throw invalidInput({ path: 'role', code: 'required' });
    return this.transactions.run(async (em) => {
      await em.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
      const last = await em.findOne(SidePosition, { where: { positionId }, order: { number: 'DESC' } });
      if (last && last.personId !== personId) throw notFound();
      const current = last?.number ?? 0;
      if (current !== version) throw versionConflict(last && shownOf(last));
      await em.insert(SidePosition, {
        positionId,
        number: current + 1,
        personId,
        organisation: organisation.trim(),
        role: role.trim(),
        fromOn,
        untilOn,
        withdrawn,
        writtenBy: personId,
        writtenAt: this.clock.now(),
      });
    });
  }

  /** States that the register is complete today. */
  declare(personId: string, remarks: string): Promise<void> {
    return this.transactions.run(async (em) => {
      const declaredAt = this.clock.now();
      await em.insert(InterestsDeclaration, { id: uuidv7(), personId, remarks: remarks.trim(), declaredAt });
    });
  }
}

const shownOf = ({ number, organisation, role, fromOn, untilOn }: SidePosition): object => ({
  version: number,
  organisation,
  role,
  fromOn,
  untilOn,
});
