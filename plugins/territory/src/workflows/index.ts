export { chooseTerritoryWorkflow } from "./choose-territory"
