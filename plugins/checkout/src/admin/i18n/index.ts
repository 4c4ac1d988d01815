import en from "./en.json"
import ru from "./ru.json"

export default { ru: { checkout: ru }, en: { checkout: en } }
