import { Module } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "./joiner-config"
import CatalogueModuleService from "./service"

export { CATALOGUE_MODULE }

export default Module(CATALOGUE_MODULE, { service: CatalogueModuleService })
