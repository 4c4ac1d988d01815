const FIRST_SECONDS = 5
const LONGEST_SECONDS = 900

/**
 * Seconds until the next attempt: doubling from 5 s to a quarter of an hour, spread by half so that a thousand letters
 * which failed together do not come back together. `random` is in [0, 1).
 */
export const backoffSeconds = (attempts: number, random: number = Math.random()): number => {
  const whole = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempts - 1, 20))
  return Math.round(whole * (0.5 + random / 2))
}
