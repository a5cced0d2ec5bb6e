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
    nb: "Alle filer har med kilder, dataversjon og lenken tilbake hit. Tabellene har det i filnavnet og i hver rad.",
    en: "Every file carries its sources, the data version and the link back here. Tables have them in the name of the file and in each row.",
    fi: "Jokaisessa tiedostossa on lähteet, aineiston versio ja linkki tänne. Taulukoissa ne ovat tiedoston nimessä ja jokaisella rivillä.",
  },
} as const;
