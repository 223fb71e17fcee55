import { writeFileSync } from 'node:fs';

/** Notes which test files Jest is at, in the file of ERKEND_TEST_RUNNING, so that a run that hangs can be named. */
export default class RunningReporter {
  running = new Set();

  onTestFileStart({ path }) {
    this.running.add(path);
    this.note();
  }

  onTestFileResult({ path }) {
    this.running.delete(path);
    this.note();
  }

  note() {
    writeFileSync(process.env.ERKEND_TEST_RUNNING, JSON.stringify([...this.running]));
  }
}
