import { decideCardRequest } from "../../answer-card-request"

export const POST = decideCardRequest("changes_requested")
