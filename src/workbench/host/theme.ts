/** The theme that the user has chosen for Office. */
export type Theme = "light" | "dark";

interface ThemeColors {
  bodyBackgroundColor: number;
  bodyForegroundColor: number;
  controlBackgroundColor: number;
  controlForegroundColor: number;
}

/** Office's own themes White and Black. */
const COLORS: Readonly<Record<Theme, ThemeColors>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
};

/** Black and White in `Office.ThemeId`. */
const THEME_IDS: Readonly<Record<Theme, number>> = { dark: 0, light: 3 };

/**
 * The theme as Excel hands it to office.js: numbers, each of which office.js makes into a color. So even
 * `isDarkTheme` arrives as "#000000" or "#000001", and only the colors tell light from dark. Excel raises no
 * event when the theme changes; office.js reads it again when it is five seconds old.
 */
export function themeInfo(theme: Theme): string {
  const dark = theme === "dark";
  return JSON.stringify({ ...COLORS[theme], isDarkTheme: Number(dark), themeId: THEME_IDS[theme] });
}
