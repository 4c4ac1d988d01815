import { Module } from "@medusajs/framework/utils"
import { OfferModuleService } from "./service"

export const OFFER_MODULE = "offer"

export { OfferModuleService } from "./service"

export default Module(OFFER_MODULE, { service: OfferModuleService })
