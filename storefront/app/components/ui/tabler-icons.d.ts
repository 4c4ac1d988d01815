declare module "@tabler/icons-react/dist/esm/icons/*" {
  import type { FC, SVGProps } from "react"
  const Icon: FC<
    Omit<SVGProps<SVGSVGElement>, "stroke"> & { size?: number | string; stroke?: number | string; title?: string }
  >
  export default Icon
}
