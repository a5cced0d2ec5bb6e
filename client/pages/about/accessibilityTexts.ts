import type { Text } from "../../texts.ts";

/** The accessibility statement, point by point. */
export const accessibilityTexts = {
  aim: {
    nb: "Tjenesten skal følge WCAG 2.2 på nivå AA.",
    en: "The service is meant to meet WCAG 2.2 at level AA.",
    fi: "Palvelun on tarkoitus täyttää WCAG 2.2:n AA-taso.",
  },
  list: {
    nb: "Bildet er et lerret som skjermlesere ikke kan gå inn i. Alt det viser, står også i listen ved siden av, og alt kan gjøres der med tastatur.",
    en: "The picture is a canvas that screen readers cannot enter. All that it shows is in the list beside it as well, and everything can be done there by keyboard.",
    fi: "Kuva on piirtoalue, johon ruudunlukija ei pääse. Kaikki sen sisältö on myös viereisessä luettelossa, ja kaiken voi tehdä siellä näppäimistöllä.",
  },
  colour: {
    nb: "Slag og styrke vises med form og strek, ikke bare med farge. Lyse og mørke farger følger systemet eller valget ditt.",
    en: "Kind and strength are shown by shape and line, not by colour alone. Light and dark colours follow the system or your choice.",
    fi: "Laji ja vahvuus näkyvät muodosta ja viivasta, eivät vain väristä. Vaalea ja tumma ulkoasu seuraavat järjestelmää tai valintaasi.",
  },
  tested: {
    nb: "Sidene er prøvd med tastatur og maskinelt med axe. De er ikke prøvd av brukere med hjelpemidler ennå.",
    en: "The pages are tested by keyboard and by machine with axe. Users of assistive technology have not tested them yet.",
    fi: "Sivut on testattu näppäimistöllä ja koneellisesti axella. Apuvälineiden käyttäjät eivät ole vielä testanneet niitä.",
  },
  known: {
    nb: "Kjente mangler: påstander og kildetitler er bare på kildens språk eller engelsk, og API-siden bruker GraphiQL, som vi ikke har laget.",
    en: "Known shortcomings: claims and source titles are in English or the language of the source alone, and the API page uses GraphiQL, which is not ours.",
    fi: "Tunnetut puutteet: väitteet ja lähteiden otsikot ovat vain englanniksi tai lähteen kielellä, ja rajapintasivu käyttää GraphiQL:ää, joka ei ole omamme.",
  },
} as const satisfies Readonly<Record<string, Text>>;
