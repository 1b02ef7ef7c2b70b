import { type HostCase } from "./case";

/** Office's theme, as office.js reports it. */
export const theme: HostCase[] = [
  {
    title: "the theme's colors tell light from dark, and office.js sees a change within five seconds",
    run: async (_excel, { host }) => {
      const seen = (): unknown[] => {
        const { bodyBackgroundColor, bodyForegroundColor, isDarkTheme } = Office.context.officeTheme;
        return [bodyBackgroundColor, bodyForegroundColor, isDarkTheme];
      };
      const light = seen();
      host.theme = "dark";
      await new Promise((resolve) => setTimeout(resolve, 5100));
      return [light, seen()];
    },
    // office.js makes a color of every number that it is told.
    expected: [
      ["#ffffff", "#000000", "#000000"],
      ["#262626", "#ffffff", "#000001"],
    ],
  },
];
