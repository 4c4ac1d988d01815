import { fertilisers, seeds } from "./growing"
import { tools, tyres } from "./equipment"
import { parts } from "./parts"
import { oils, protection } from "./supplies"
import type { SectionSeed } from "./shape"

/** The demo market's tree: sections, branches and shelves, three levels. */
export const sections: readonly SectionSeed[] = [parts, seeds, fertilisers, protection, oils, tyres, tools]
