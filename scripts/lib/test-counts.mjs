import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

function ofJest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }
}

function ofPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** Adds up every JSON report of a folder: Jest's and Playwright's. */
export function countResults(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : []
  const counts = files.map((name) => {
    const report = JSON.parse(readFileSync(path.join(folder, name), "utf8"))
    return report.stats ? ofPlaywright(report) : ofJest(report)
  })
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })
}
