import "@digdir/designsystemet-css/theme.css";
import "@digdir/designsystemet-css";
import "./styles/fonts.css";
import "./styles/page.css";
import "./styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { App } from "./App.tsx";
import { createApi } from "./api/client.ts";
import { applyColourScheme, storedColourScheme } from "./shell/colourScheme.ts";

applyColourScheme(storedColourScheme());
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Provider value={createApi()}>
        <App />
      </Provider>
    </StrictMode>,
  );
}
