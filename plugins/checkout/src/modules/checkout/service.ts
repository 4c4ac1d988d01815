import { MedusaService } from "@medusajs/framework/utils"
import { CartProfile } from "./models/cart-profile"

/** Purchases, orders and lines are written by set-based SQL in one transaction with Medusa's own rows, not from here. */
export class CheckoutModuleService extends MedusaService({ CartProfile }) {}
