import type { InLanguages } from "../language.ts";

/** The title of a page about who holds the network, a side of it or two sides together. */
export const brokerageTitle: InLanguages<(from: string, to: string) => string> = {
  NB: (from, to) => `Hvem som holder ${joined("og", from, to) || "nettverket"} sammen`,
  EN: (from, to) => `Who holds ${joined("and", from, to) || "the network"} together`,
  FI(from, to) {
    if (to) return `Kuka pitää yhdessä: ${joined("ja", from, to)}`;
    return from ? `Kuka pitää koossa: ${from}` : "Kuka pitää verkoston koossa";
  },
};

/** What such a page holds, said where the finding itself is not worked out yet. */
export const brokerageDescription: InLanguages<string> = {
  NB: "Hvem som står mellom andre, hva som faller fra hverandre uten dem, og hvor klynger på papiret og i praksis skiller lag.",
  EN: "Who stands between others, what comes apart without them, and where clusters on paper and in practice part.",
  FI: "Kuka on muiden välissä, mikä hajoaa ilman heitä ja missä klusterit paperilla ja käytännössä eroavat.",
};

function joined(and: string, from: string, to: string): string {
  return [from, to].filter(Boolean).join(` ${and} `);
}
