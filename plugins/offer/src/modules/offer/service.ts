import { MedusaService } from "@medusajs/framework/utils"
import { Card } from "./models/card"
import { CategoryAttribute } from "./models/category-attribute"
import { Offer } from "./models/offer"
import { Upload } from "./models/upload"

/** Rows of cards, offers, characteristics and uploads. Prices and stock go through the set-based files beside. */
export class OfferModuleService extends MedusaService({ Card, CategoryAttribute, Offer, Upload }) {}
