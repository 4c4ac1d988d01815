/** The name of the Search Module's index of cards. */
export const CARD_INDEX = "card"
