/** Words of the dialogue in which a network is exported. */
export const networkExportTexts = {
  heading: { nb: "Eksporter det som vises", en: "Export what is shown", fi: "Vie näytetty" },
  nothing: {
    nb: "Ingen aktører vises, så det er ingenting å eksportere.",
    en: "No actors are shown, so there is nothing to export.",
    fi: "Yhtään toimijaa ei näytetä, joten vietävää ei ole.",
  },
  group: {
    picture: { nb: "Bilde", en: "Picture", fi: "Kuva" },
    tables: { nb: "Tabeller", en: "Tables", fi: "Taulukot" },
    network: { nb: "Nettverksdata", en: "Network data", fi: "Verkostodata" },
  },
  note: {
    nb: "Hver fil sier hva som er utforsket og utelatt, hvem dataene kommer fra, dataversjonen og lenken hit. CSV-tabellene har bare versjonen i filnavnet og en lenke i hver rad; ZIP-filen har resten i et notat.",
    en: "Each file says what was explored and left out, whose data it is, the data version and the link back here. The CSV tables have only the version in their name and a link in each row; the ZIP file has the rest in a note.",
    fi: "Jokainen tiedosto kertoo, mitä on tutkittu ja jätetty pois, kenen aineisto on, aineiston version ja linkin tänne. CSV-taulukoissa on vain versio tiedoston nimessä ja linkki joka rivillä; ZIP-tiedostossa loput ovat selityksessä.",
  },
} as const;
