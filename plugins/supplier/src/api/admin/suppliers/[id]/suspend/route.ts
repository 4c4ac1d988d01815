import { decideBy } from "../../decide"

export const POST = decideBy("suspend")
