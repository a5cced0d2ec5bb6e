import type { Text } from "../../texts.ts";

/** What the data that ships cannot tell, and what is known to be wrong in it. */
export const limitTexts = {
  partial: {
    nb: "Bare begynnelsen av hver side er lest, så de fleste klyngene viser 0–15 av sine 40–400 medlemmer. At en forbindelse mangler, beviser ingenting.",
    en: "Only the beginning of each page was read, so most clusters show 0–15 of their 40–400 members. A missing tie proves nothing.",
    fi: "Kustakin sivusta on luettu vain alku, joten useimmista klustereista näkyy 0–15 niiden 40–400 jäsenestä. Siteen puuttuminen ei todista mitään.",
  },
  age: {
    nb: "De fleste sidene er fra 2014–2021. Mange klynger har siden skiftet navn, slått seg sammen eller lagt ned. Kontraktsadresser er per januar 2022.",
    en: "Most pages are from 2014–2021. Many clusters have since been renamed, merged or closed. Contract addresses are as of January 2022.",
    fi: "Useimmat sivut ovat vuosilta 2014–2021. Monet klusterit ovat sittemmin vaihtaneet nimeä, yhdistyneet tai lopettaneet. Sopimusosoitteet ovat tammikuulta 2022.",
  },
  strong: {
    nb: "Godt dekket: Helgeland, Grenland og Telemark, Eyde, Process+, Maritime CleanTech, helse, blågrønne klynger, Halden, Kongsberg og Raufoss, treindustri, Lappland. Tynt eller ikke: mat, mote, eiendom, Oslo; utenlandske klynger uten norsk forbindelse.",
    en: "Well covered: Helgeland, Grenland and Telemark, Eyde, Process+, Maritime CleanTech, health, blue-green clusters, Halden, Kongsberg and Raufoss, wood, Lapland. Thin or absent: food, fashion, property, Oslo; foreign clusters without a Norwegian tie.",
    fi: "Hyvin katettu: Helgeland, Grenland ja Telemark, Eyde, Process+, Maritime CleanTech, terveys, sinivihreät klusterit, Halden, Kongsberg ja Raufoss, puu, Lappi. Ohut tai puuttuva: ruoka, muoti, kiinteistöt, Oslo; ulkomaiset klusterit ilman norjalaista sidettä.",
  },
  quality: {
    nb: "64 tilfeldige forbindelser ble sammenlignet med sidene sine, og 63 kunne vurderes: 3 var feil og 4 for sterkt uttrykt. De er rettet. Regn med noen få prosent feil i resten, oftest i årstall.",
    en: "64 random ties were compared with their pages, and 63 could be judged: 3 were wrong and 4 put too strongly. They are corrected. Expect a few per cent of slips in the rest, most likely in years.",
    fi: "64 satunnaista sidettä verrattiin sivuihinsa, ja 63 voitiin arvioida: 3 oli väärin ja 4 liian vahvasti ilmaistu. Ne on korjattu. Lopuissa lienee muutama prosentti virheitä, useimmin vuosiluvuissa.",
  },
  identities: {
    nb: "Noen likheter er vår lesning, uten at noen side sier det, for eksempel Statoil = Equinor, Marine Harvest = Mowi, GCE Subsea = GCE Ocean Technology og NCE Raufoss = NCE Manufacturing.",
    en: "Some identities are our reading and stated by no page, for instance Statoil = Equinor, Marine Harvest = Mowi, GCE Subsea = GCE Ocean Technology and NCE Raufoss = NCE Manufacturing.",
    fi: "Osa samuuksista on omaa tulkintaamme, jota mikään sivu ei sano, esimerkiksi Statoil = Equinor, Marine Harvest = Mowi, GCE Subsea = GCE Ocean Technology ja NCE Raufoss = NCE Manufacturing.",
  },
  conflict: {
    nb: "Kildene er uenige om når NCE Media fikk NCE-status: juni 2014 (p211) eller 2015 (p208). Begge står.",
    en: "Sources disagree on when NCE Media was given NCE status: June 2014 (p211) or 2015 (p208). Both stand.",
    fi: "Lähteet ovat eri mieltä siitä, milloin NCE Media sai NCE-aseman: kesäkuussa 2014 (p211) vai 2015 (p208). Molemmat on säilytetty.",
  },
  translations: {
    nb: "Oversettelsene er våre. Staving er kontrollert maskinelt; ingen med språket som morsmål har lest dem ennå.",
    en: "The translations are ours. Spelling was checked by machine; no native speaker has read them yet.",
    fi: "Käännökset ovat omiamme. Oikeinkirjoitus on tarkistettu koneellisesti; äidinkielinen lukija ei ole vielä lukenut niitä.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What holds for data that somebody has brought along. */
export const foreignLimitTexts = {
  unknown: {
    nb: "Dataene kommer fra mapper som den som driver tjenesten, har valgt. Intercluster har kontrollert formen, ikke innholdet.",
    en: "The data comes from folders that whoever runs this service has chosen. Intercluster has checked its form, not its content.",
    fi: "Aineisto on palvelun ylläpitäjän valitsemista kansioista. Intercluster on tarkistanut muodon, ei sisältöä.",
  },
} as const satisfies Readonly<Record<string, Text>>;
