export { changeOrderStageWorkflow } from "./change-order-stage"
export { placeCartWorkflow } from "./place-cart"
