import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiProperty } from '@nestjs/swagger';
import { noIntervention, usageKinds } from './usage-count.entity.js';

/** The three figures of one year. */
export class UsageYear {
  @ApiProperty()
  year: number;
  @ApiProperty()
  startPage: number;
  @ApiProperty()
  summaries: number;
  @ApiProperty()
  downloads: number;
}

/** The figures of one intervention in one year. */
export class UsageOfIntervention {
  @ApiProperty({ format: 'uuid' })
  interventionId: string;
  @ApiProperty()
  slug: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  summaries: number;
  @ApiProperty()
  downloads: number;
}

export class UsageFigures {
  /** The year that `interventions` is about. */
  @ApiProperty()
  year: number;
  /** Oldest first, at most twenty. */
  @ApiProperty({ type: [UsageYear] })
  years: UsageYear[];
  /** The hundred read most in that year. */
  @ApiProperty({ type: [UsageOfIntervention] })
  interventions: UsageOfIntervention[];
}

const sumOf = (kind: string): string => `coalesce(sum(u.count) FILTER (WHERE u.kind = '${kind}'), 0)::float8`;

/** Reads the usage figures. Counts of the last seconds may still be on their way. */
@Injectable()
export class UsageQueries {
  constructor(private readonly dataSource: DataSource) {}

  async figures(year: number): Promise<UsageFigures> {
    const years = await this.dataSource.query<UsageYear[]>(
      `SELECT extract(year FROM u.month)::int AS year, ${sumOf('start_page')} AS "startPage",
         ${sumOf('summary')} AS summaries, ${sumOf('download')} AS downloads
       FROM usage_month u WHERE u.kind = ANY ($2) AND u.intervention_id = $3
         AND u.month >= make_date($1 - 19, 1, 1) AND u.month < make_date($1 + 1, 1, 1)
       GROUP BY 1 ORDER BY 1`,
      [year, usageKinds, noIntervention],
    );
    const interventions = await this.dataSource.query<UsageOfIntervention[]>(
      `SELECT u.intervention_id AS "interventionId", i.slug, i.title, ${sumOf('summary')} AS summaries,
         ${sumOf('download')} AS downloads
       FROM usage_month u JOIN intervention i ON i.id = u.intervention_id
       WHERE u.kind IN ('summary', 'download') AND u.count > 0
         AND u.month >= make_date($1, 1, 1) AND u.month < make_date($1 + 1, 1, 1)
       GROUP BY u.intervention_id, i.slug, i.title ORDER BY summaries DESC, i.title LIMIT 100`,
      [year],
    );
    return { year, years, interventions };
  }
}
