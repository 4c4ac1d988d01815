import type { LoaderFunctionArgs } from "@remix-run/node"
import { catalogueTreeOf } from "~/lib/catalogue.server"

export const loader = ({ request }: LoaderFunctionArgs) => catalogueTreeOf(request)
