const { writeSync } = require('node:fs');

/** Prints the run's last line: how many tests passed and failed. It waits for the process's end, because Jest's own summary always comes after every other reporter. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const lines = [...totalTime(), `Tests: ${results.numPassedTests} passed, ${failed} failed`];
    process.once('exit', () => writeSync(1, `${lines.join('\n')}\n`));
  }
};

function totalTime() {
  if (!process.env.ASISTIAN_CHECK_STARTED_AT) return [];
  const seconds = Math.round((Date.now() - Number(process.env.ASISTIAN_CHECK_STARTED_AT)) / 1000);
  return [`\nThe whole check took ${Math.floor(seconds / 60)} m ${seconds % 60} s`];
}
