import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core"

// The one accent: deep field green.
const field: MantineColorsTuple = [
  "#eef7f0",
  "#dcece0",
  "#b7d8bf",
  "#8fc39c",
  "#6eb180",
  "#59a56d",
  "#3f8f56",
  "#2f7a46",
  "#23663a",
  "#15532b",
]
// Warm grey neutrals, from paper to ink.
const stone: MantineColorsTuple = [
  "#faf9f7",
  "#f3f1ee",
  "#e7e4df",
  "#d6d2cb",
  "#b8b3aa",
  "#8f897f",
  "#6b665d",
  "#504c45",
  "#36332e",
  "#1f1d1a",
]
// «Needs you».
const amber: MantineColorsTuple = [
  "#fff8e6",
  "#fdefca",
  "#fadd94",
  "#f6ca5a",
  "#f2b92c",
  "#e9a90f",
  "#c98d00",
  "#9a6b00",
  "#7a5500",
  "#5c4000",
]
// Refusal only.
const refusal: MantineColorsTuple = [
  "#fdf0ee",
  "#fadcd8",
  "#f1b5ae",
  "#e88b80",
  "#df675a",
  "#d54f41",
  "#c23a2c",
  "#a62d21",
  "#8c251b",
  "#701c14",
]
const dark: MantineColorsTuple = [
  "#e6e3de",
  "#c9c5be",
  "#a8a39a",
  "#7d786f",
  "#55514a",
  "#3d3a35",
  "#2c2a26",
  "#22201d",
  "#1a1917",
  "#131211",
]

/** Every token of the look lives here; screens name tokens, never raw values. */
export const theme = createTheme({
  fontFamily: "'Golos Text Variable', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.3" },
      h2: { fontSize: "1.2rem", lineHeight: "1.35" },
      h3: { fontSize: "1rem", lineHeight: "1.4" },
      h4: { fontSize: "0.875rem", lineHeight: "1.4" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.45", lg: "1.5", xl: "1.5" },
  radius: { xs: "3px", sm: "6px", md: "6px", lg: "10px", xl: "16px" },
  defaultRadius: "sm",
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  primaryColor: "field",
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  cursorType: "pointer",
  respectReducedMotion: true,
  colors: { field, stone, amber, refusal, dark, gray: stone, red: refusal, green: field, yellow: amber },
  components: {
    Button: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", allowDeselect: false } },
    Anchor: { defaultProps: { underline: "hover" } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: "sm" } },
    Badge: { defaultProps: { radius: "sm", variant: "light" }, styles: { label: { textTransform: "none" } } },
    Modal: { defaultProps: { centered: true } },
    Paper: { defaultProps: { radius: "sm", p: "md", withBorder: true } },
  },
})

/** Meanings on top of the palette, so that light and dark differ in one place. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: { "--ryad-row": "34px", "--ryad-page": "1320px" },
  light: {
    "--ryad-ground": "var(--mantine-color-stone-0)",
    "--ryad-sheet": "var(--mantine-color-white)",
    "--ryad-line": "var(--mantine-color-stone-2)",
    "--ryad-quiet": "var(--mantine-color-stone-6)",
    "--ryad-accent": "var(--mantine-color-field-8)",
    "--ryad-accent-soft": "var(--mantine-color-field-0)",
    "--ryad-needs-soft": "var(--mantine-color-amber-0)",
    "--ryad-needs": "var(--mantine-color-amber-8)",
    "--ryad-refusal": "var(--mantine-color-refusal-7)",
    "--mantine-color-body": "var(--mantine-color-stone-0)",
    "--mantine-color-text": "var(--mantine-color-stone-9)",
    "--mantine-color-dimmed": "var(--mantine-color-stone-6)",
    "--mantine-color-anchor": "var(--mantine-color-field-8)",
    "--mantine-color-error": "var(--mantine-color-refusal-7)",
    "--mantine-color-placeholder": "var(--mantine-color-stone-6)",
  },
  dark: {
    "--ryad-ground": "var(--mantine-color-dark-8)",
    "--ryad-sheet": "var(--mantine-color-dark-7)",
    "--ryad-line": "var(--mantine-color-dark-5)",
    "--ryad-quiet": "var(--mantine-color-dark-2)",
    "--ryad-accent": "var(--mantine-color-field-3)",
    "--ryad-accent-soft": "color-mix(in srgb, var(--mantine-color-field-9) 45%, transparent)",
    "--ryad-needs-soft": "color-mix(in srgb, var(--mantine-color-amber-9) 45%, transparent)",
    "--ryad-needs": "var(--mantine-color-amber-3)",
    "--ryad-refusal": "var(--mantine-color-refusal-3)",
    "--mantine-color-body": "var(--mantine-color-dark-8)",
    "--mantine-color-text": "var(--mantine-color-dark-0)",
    "--mantine-color-dimmed": "var(--mantine-color-dark-2)",
    "--mantine-color-anchor": "var(--mantine-color-field-3)",
    "--mantine-color-error": "var(--mantine-color-refusal-3)",
    "--mantine-color-placeholder": "var(--mantine-color-dark-2)",
  },
})
