import en from "./en.json"
import ru from "./ru.json"

export default { ru: { company: ru }, en: { company: en } }
