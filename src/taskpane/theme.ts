import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Fluent's theme that goes with Office's own; contrast themes of the system replace the colors of either. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    // Excel raises no event when its theme changes: the pane checks it when it gets the focus.
    const look = () => setTheme(themeNow());
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  return theme;
}

/** Excel's theme, or light if Excel does not say. */
function themeNow(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? "#ffffff";
  return isDark(background) ? webDarkTheme : webLightTheme;
}

/** By the perceived brightness of red, green and blue. */
function isDark(color: string): boolean {
  const parts = color.match(/[0-9a-f]{2}/gi) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((each) => parseInt(each, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
