import { MedusaError } from "@medusajs/framework/utils"

/** 400: a parameter that the catalogue doesn't know or can't read. */
export const refuseParameter = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "catalogue.bad_parameter")
}

/** 404, the same for what never was, is hidden, and isn't sold. */
export const refuseUnknown = (noun: "category" | "card"): never => {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `No such ${noun}`, `${noun}.not_found`)
}
