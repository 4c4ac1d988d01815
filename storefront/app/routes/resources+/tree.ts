import type { LoaderFunctionArgs } from "@remix-run/node"
import { catalogueTreeOf } from "~/lib/catalogue.server"

export const loader = async ({ request }: LoaderFunctionArgs) => Response.json(await catalogueTreeOf(request))
