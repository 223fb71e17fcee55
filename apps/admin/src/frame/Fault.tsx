import { Component, type ReactNode } from 'react';
import { PageError } from '../parts/Empty.js';

/** Keeps a fault in one page from taking the frame with it. */
export class Fault extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <main className="main" id="main">
        <PageError heading="h1" error={this.state.error} onRetry={() => window.location.reload()} />
      </main>
    );
  }
}
