/** What was dear to make and never changes for its key, kept in memory; the longest unused leaves first. */
export class Kept<Value> {
  private readonly values = new Map<string, Value>();

  /** Keeps at most so many. */
  constructor(private readonly most: number) {}

  /** The value of this key, made when it is not there. */
  of(key: string, make: () => Value): Value {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    const oldest = this.values.keys().next();
    if (this.values.size > this.most && !oldest.done) this.values.delete(oldest.value);
    return value;
  }

  /** The value of this key when it is there. */
  at(key: string): Value | undefined {
    return this.values.get(key);
  }

  forget(key: string): void {
    this.values.delete(key);
  }
}
