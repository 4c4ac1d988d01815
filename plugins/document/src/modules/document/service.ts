import { MedusaService } from "@medusajs/framework/utils"
import { Document } from "./models/document"

/** Numbers are taken and documents written by SQL in one transaction, not from here. */
export class DocumentModuleService extends MedusaService({ Document }) {}
