import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiPage } from "./ApiPage.tsx";

const place = document.getElementById("graphiql");
if (!place) throw new Error("graphiql.html: wanted an element with the id graphiql, got none");
createRoot(place).render(
  <StrictMode>
    <ApiPage address={window.location.href} />
  </StrictMode>,
);
