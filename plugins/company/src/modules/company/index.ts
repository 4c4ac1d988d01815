import { Module } from "@medusajs/framework/utils"
import { CompanyModuleService } from "./service"

export const COMPANY_MODULE = "company"

export { CompanyModuleService } from "./service"
export type {
  BuyerContext,
  CompanyActor,
  CompanyDTO,
  CompanyFields,
  CompanyMemberDTO,
  ManagerDTO,
  PriceTypeDTO,
} from "./service"

export default Module(COMPANY_MODULE, { service: CompanyModuleService })
