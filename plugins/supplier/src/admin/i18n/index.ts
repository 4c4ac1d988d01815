import en from "./en.json"
import ru from "./ru.json"

export default { ru: { supplier: ru }, en: { supplier: en } }
