import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ViewFilters } from './dto/saved-view.dto.js';

/** Filters of the list under a name, as one person keeps them; nobody else reads them. */
@Entity({ name: 'saved_view' })
export class SavedView {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'citext' }) name: string;
  @Column({ type: 'jsonb' }) query: ViewFilters;
}
