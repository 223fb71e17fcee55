import { ApiProperty } from '@nestjs/swagger';
import type { Role } from '#domain';
import { named } from '#platform';

/** Who is signed in. */
export class SignedInPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ description: 'What this person is called at work, e.g. “editor”.' })
  title: string;

  @ApiProperty(named.language)
  locale: 'nl' | 'en';

  @ApiProperty({ ...named.role, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  organisationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;
}

export class SessionDto {
  @ApiProperty({ type: SignedInPersonDto })
  person: SignedInPersonDto;

  @ApiProperty({ description: 'Whether this is a demonstration, where everybody may be everybody.' })
  demo: boolean;
}

/** Somebody one can be in the demonstration. */
export class DemoPersonDto {
  @ApiProperty(named.role)
  role: Role;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  title: string;
}
