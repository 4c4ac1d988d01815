import { text } from "node:stream/consumers"
import { withoutNul } from "~/lib/without-nul.server"

test("a padded chunk loses its zero byte and nothing else", async () => {
  const stream = withoutNul()
  const word = Buffer.from("МТЗ-82", "utf8")
  stream.write(Buffer.concat([word.subarray(0, 2), Buffer.from([0])]))
  stream.end(word.subarray(2))
  expect(await text(stream)).toBe("МТЗ-82")
})
