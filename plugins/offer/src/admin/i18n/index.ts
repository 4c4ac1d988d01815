import en from "./en.json"
import ru from "./ru.json"

export default { ru: { offer: ru }, en: { offer: en } }
