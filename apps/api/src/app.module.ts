import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { AssessmentModule } from '#assessment';
import { CatalogueModule } from '#catalogue';
import { NotificationsModule } from '#notifications';
import { PlatformModule, type Clock, type Config } from '#platform';
import { PublicationModule } from '#publication';
import { SubmissionsModule } from '#submissions';

/** All rooms together, in the order a submission walks through them. */
@Module({})
export class AppModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, clock),
        AccountsModule,
        SubmissionsModule,
        AssessmentModule,
        PublicationModule,
        NotificationsModule,
        // Last: it answers every address that no other room knows.
        CatalogueModule,
      ],
    };
  }
}
