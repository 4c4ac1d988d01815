export { answerPriceTypes as GET } from "../../answer-price-types"
