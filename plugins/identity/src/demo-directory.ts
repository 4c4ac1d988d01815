import { checkAccount, checkCorrAccount, checkInn, checkOgrn } from "./requisites"
import type { Bank, Party, PartyState } from "./modules/identity/providers/requisites-provider"

/**
 * The seed's invented companies: valid in form, belonging to nobody. Numbers start with the region code 98,
 * which no tax office has. Read by the `form-only` provider only when `DEMO=true`, and by the seed.
 */
export type DemoParty = Party & {
  territory_code: string
  role: "supplier" | "buyer" | "spare"
  bik: string
  account: string
}

const completeTo = (head: string, isRight: (text: string) => boolean, tail = ""): string => {
  const digit = [..."0123456789"].find((candidate) => isRight(head + candidate + tail))
  if (digit === undefined) throw new Error(`No control digit completes ${head}`)
  return head + digit + tail
}

const legalInn = (serial: string) => completeTo(`9801${serial}`, (text) => !checkInn(text))
const personInn = (serial: string) => {
  for (const first of "0123456789") {
    for (const second of "0123456789") {
      const inn = `9802${serial}${first}${second}`
      if (!checkInn(inn)) return inn
    }
  }
  throw new Error(`No control digits complete ${serial}`)
}
const ogrnOf = (head: string) => completeTo(head, (text) => !checkOgrn(text))
const corrAccountOf = (bik: string) =>
  completeTo("30101810", (text) => !checkCorrAccount(bik, text), `00000000${bik.slice(6)}`)
const accountOf = (bik: string, kind: Party["kind"], serial: string) =>
  completeTo(`${kind === "legal" ? "40702" : "40802"}810`, (text) => !checkAccount(bik, text), `00000${serial}`)

export const demoBanks: (Bank & { corr_account: string })[] = [
  { bik: "049801701", name: "АО «Нива-Банк» (демо)" },
  { bik: "049801702", name: "ПАО Банк «Колос» (демо)" },
  { bik: "049801703", name: "КБ «Черноземье» ООО (демо)" },
].map((bank) => ({ ...bank, corr_account: corrAccountOf(bank.bik), is_active: true }))

type Row = [role: DemoParty["role"], name: string, territory_code: string, address: string, head: string]

/* prettier-ignore */
const LEGAL: Row[] = [
  ["supplier", "АгроДеталь Юг", "RU-ROS", "344002, Ростовская обл., г. Ростов-на-Дону, ул. Рядовая, д. 1", "Ковалёв Игорь Петрович"],
  ["supplier", "Семена Черноземья", "RU-VOR", "394018, Воронежская обл., г. Воронеж, ул. Полевая, д. 12", "Лаптева Ольга Сергеевна"],
  ["supplier", "Кубань АгроХим", "RU-KDA", "350000, Краснодарский край, г. Краснодар, ул. Хлебная, д. 7", "Гончар Виктор Андреевич"],
  ["supplier", "ТехноНива", "RU-STA", "355000, Ставропольский край, г. Ставрополь, пр-д Машинный, д. 4", "Исаев Тимур Русланович"],
  ["supplier", "Волга Масла и ГСМ", "RU-SAM", "443000, Самарская обл., г. Самара, ул. Нефтяная, д. 30", "Фролова Анна Дмитриевна"],
  ["supplier", "Урал Шина Трейд", "RU-CHE", "454000, Челябинская обл., г. Челябинск, ш. Рудное, д. 18", "Мухин Павел Олегович"],
  ["supplier", "Сибирский Удобритель", "RU-NVS", "630000, Новосибирская обл., г. Новосибирск, ул. Складская, д. 9", "Белова Екатерина Ивановна"],
  ["supplier", "Татагроснаб", "RU-TA", "420000, Респ. Татарстан, г. Казань, ул. Урожайная, д. 21", "Хасанов Ринат Маратович"],
  ["supplier", "ЮгРемТехника", "RU-ROS", "346400, Ростовская обл., г. Новочеркасск, ул. Заводская, д. 5", "Дроздов Алексей Юрьевич"],
  ["supplier", "Белогорье Семена", "RU-BEL", "308000, Белгородская обл., г. Белгород, ул. Зерновая, д. 14", "Шаповалова Ирина Викторовна"],
  ["supplier", "Алтай Инструмент", "RU-ALT", "656000, Алтайский край, г. Барнаул, ул. Слесарная, д. 2", "Зимин Роман Евгеньевич"],
  ["supplier", "ЦентрЗащита Растений", "RU-LIP", "398000, Липецкая обл., г. Липецк, ул. Садовая, д. 40", "Орлов Денис Николаевич"],
  ["supplier", "Оренбургские Запчасти", "RU-ORE", "460000, Оренбургская обл., г. Оренбург, ул. Степная, д. 11", "Кадырова Лилия Фаритовна"],
  ["buyer", "Агрофирма «Заря Дона»", "RU-ROS", "346000, Ростовская обл., ст-ца Степная, ул. Центральная, д. 3", "Черкасов Николай Иванович"],
  ["buyer", "Племзавод «Рассвет»", "RU-KDA", "352000, Краснодарский край, ст-ца Полевая, ул. Мира, д. 8", "Ткаченко Людмила Павловна"],
  ["buyer", "Холдинг «Чернозём»", "RU-VOR", "396000, Воронежская обл., с. Раздолье, ул. Новая, д. 1", "Соболев Артём Викторович"],
  ["buyer", "Совхоз «Приволжский»", "RU-SAR", "410000, Саратовская обл., с. Приволжье, ул. Речная, д. 6", "Миронова Татьяна Алексеевна"],
  ["spare", "Новая Борозда", "RU-TAM", "392000, Тамбовская обл., г. Тамбов, ул. Пахотная, д. 10", "Егоров Степан Львович"],
  ["spare", "Степной Ряд", "RU-VGG", "400000, Волгоградская обл., г. Волгоград, ул. Торговая, д. 15", "Панина Вера Олеговна"],
  ["spare", "Хлебный Край", "RU-PNZ", "440000, Пензенская обл., г. Пенза, ул. Мельничная, д. 22", "Абрамов Кирилл Сергеевич"],
]

/* prettier-ignore */
const INDIVIDUAL: Row[] = [
  ["supplier", "Громов Сергей Анатольевич", "RU-KRS", "г. Курск", "Громов Сергей Анатольевич"],
  ["buyer", "Кузьмина Наталья Игоревна", "RU-ROS", "г. Азов", "Кузьмина Наталья Игоревна"],
  ["buyer", "Литвинов Андрей Петрович", "RU-ORL", "г. Орёл", "Литвинов Андрей Петрович"],
  ["spare", "Савельев Максим Юрьевич", "RU-TUL", "г. Тула", "Савельев Максим Юрьевич"],
  ["spare", "Юдина Светлана Романовна", "RU-RYA", "г. Рязань", "Юдина Светлана Романовна"],
]

function legal(
  [role, title, territory_code, address, head]: Row,
  index: number,
  state: PartyState = "ACTIVE",
): DemoParty {
  const serial = String(index + 1).padStart(5, "0")
  const bank = demoBanks[index % demoBanks.length]
  const bik = bank?.bik ?? ""
  return {
    role,
    inn: legalInn(serial),
    kind: "legal",
    name: `Общество с ограниченной ответственностью «${title.replace(/[«»]/g, "")}»`,
    short_name: `ООО «${title.replace(/[«»]/g, "")}»`,
    ogrn: ogrnOf(`12698000${serial.slice(1)}`),
    kpp: "980101001",
    address,
    head,
    state,
    territory_code,
    bik,
    account: accountOf(bik, "legal", `${serial}`.padStart(6, "0")),
  }
}

function individual([role, fullName, territory_code, address, head]: Row, index: number): DemoParty {
  const serial = String(index + 1).padStart(6, "0")
  const bank = demoBanks[index % demoBanks.length]
  const bik = bank?.bik ?? ""
  return {
    role,
    inn: personInn(serial),
    kind: "individual",
    name: `Индивидуальный предприниматель ${fullName}`,
    short_name: `ИП ${fullName}`,
    ogrn: ogrnOf(`32698000${serial}`),
    kpp: null,
    address,
    head,
    state: "ACTIVE",
    territory_code,
    bik,
    account: accountOf(bik, "individual", serial),
  }
}

/** Companies whose state shows the policy: refused and «manual». */
export const demoLiquidated = legal(
  ["spare", "Бывшее Поле", "RU-KGN", "640000, Курганская обл., г. Курган, ул. Тихая, д. 1", "Носов Глеб Ильич"],
  90,
  "LIQUIDATED",
)
export const demoBankrupt = legal(
  ["spare", "Долгий Ящик", "RU-OMS", "644000, Омская обл., г. Омск, ул. Судебная, д. 13", "Рогов Фёдор Ильич"],
  91,
  "BANKRUPT",
)

/** The register «does not answer» for this ИНН, so that waiting can be seen and tested. */
export const DEMO_PROVIDER_DOWN_INN = legalInn("00099")

export const demoParties: DemoParty[] = [
  ...LEGAL.map((row, index) => legal(row, index)),
  ...INDIVIDUAL.map((row, index) => individual(row, index)),
  demoLiquidated,
  demoBankrupt,
]
