import { rooms, type Environments, type Room } from "./rooms"

type Source = Readonly<Record<string, string | undefined>>

/** Thrown at start. The message is ready for a person: one sentence per wrong variable. */
export class WrongEnvironment extends Error {
  constructor(
    readonly room: Room,
    readonly problems: string[],
  ) {
    super(
      `The environment of ${room} is wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}\nSee .env.example.`,
    )
    this.name = "WrongEnvironment"
  }
}

/** One sentence per wrong variable, none when the room can start. Never quotes a value: it may be a secret. */
export function environmentProblems(room: Room, source: Source = process.env): string[] {
  const result = rooms[room].safeParse(source)
  const issues = result.success ? [] : result.error.issues
  const first = new Map(issues.map((issue) => [issue.path.join("."), issue.message] as const).reverse())
  return [...first].reverse().map(([name, message]) => `${name} ${message}.`)
}

/** The variables of one room, checked and typed; throws `WrongEnvironment` naming every wrong one at once. */
export function readEnvironment<R extends Room>(room: R, source: Source = process.env): Environments[R] {
  const problems = environmentProblems(room, source)
  if (problems.length > 0) {
    throw new WrongEnvironment(room, problems)
  }
  return rooms[room].parse(source)
}
