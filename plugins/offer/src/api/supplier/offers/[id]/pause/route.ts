import { moveOffer } from "../../move-offer"

export const POST = moveOffer("paused")
