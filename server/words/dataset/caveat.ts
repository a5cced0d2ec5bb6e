import type { InLanguages } from "../language.ts";

/** What the silence of the data that ships means. */
export const shippedCaveat: InLanguages<string> = {
  NB: "En manglende forbindelse beviser ingenting: de fleste kildene er bare delvis lest.",
  EN: "A missing tie proves nothing: most sources were read only in part.",
  FI: "Puuttuva side ei todista mitään: useimmat lähteet on luettu vain osin.",
};

/** What the silence of data means that somebody has brought along. */
export const foreignCaveat: InLanguages<string> = {
  NB: "At en forbindelse mangler her, beviser ikke at den ikke finnes.",
  EN: "That a tie is missing here does not prove that there is none.",
  FI: "Se, että side puuttuu täältä, ei todista, ettei sitä ole.",
};
