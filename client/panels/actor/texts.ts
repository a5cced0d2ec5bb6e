/** Words of the actor panel. */
export const actorTexts = {
  name: { nb: "aktør", en: "actor", fi: "toimija" },
  alsoCalled: { nb: "Også kalt", en: "Also called", fi: "Myös nimellä" },
  founded: { nb: "Stiftet", en: "Founded", fi: "Perustettu" },
  programmes: { nb: "Klyngeprogram", en: "Cluster programme", fi: "Klusteriohjelma" },
  website: { nb: "Nettsted", en: "Website", fi: "Verkkosivusto" },
  folded: {
    nb: "«{name}» er slått sammen med denne aktøren.",
    en: "“{name}” was joined into this actor.",
    fi: "”{name}” on yhdistetty tähän toimijaan.",
  },
  noSummary: {
    nb: "Ingen omtale er registrert.",
    en: "No summary is on record.",
    fi: "Kuvausta ei ole kirjattu.",
  },
  neighbours: { nb: "Utforsk naboene", en: "Explore its neighbours", fi: "Tutki naapureita" },
  around: { nb: "I bildet", en: "In the picture", fi: "Kuvassa" },
  query: { nb: "Egen side", en: "Own page", fi: "Oma sivu" },
  places: { nb: "Steder", en: "Places", fi: "Paikat" },
  noPlace: {
    nb: "Stedet er ukjent: ingen kilde vi har lest, sier hvor aktøren holder til.",
    en: "The place is unknown: no source that was read says where the actor is.",
    fi: "Paikka on tuntematon: mikään luettu lähde ei kerro, missä toimija on.",
  },
  themes: { nb: "Temaer", en: "Themes", fi: "Teemat" },
  ties: { nb: "Forbindelser", en: "Ties", fi: "Siteet" },
  plans: { nb: "Planer", en: "Plans", fi: "Suunnitelmat" },
  plansNote: {
    nb: "Ønsket eller planlagt, ikke meldt som gjort. Planer telles ikke som forbindelser.",
    en: "Wanted or planned, not reported as done. Plans do not count as ties.",
    fi: "Toivottu tai suunniteltu, ei kerrottu toteutuneeksi. Suunnitelmia ei lasketa siteiksi.",
  },
  noTies: {
    nb: "Ingen forbindelser er registrert. Det beviser ikke at det ikke finnes noen.",
    en: "No ties are on record. That does not prove that there are none.",
    fi: "Siteitä ei ole kirjattu. Se ei todista, ettei niitä ole.",
  },
  compare: {
    one: {
      nb: "Sammenlign hva {count} kilde sier",
      en: "Compare what {count} source says",
      fi: "Vertaile, mitä {count} lähde sanoo",
    },
    other: {
      nb: "Sammenlign hva {count} kilder sier",
      en: "Compare what {count} sources say",
      fi: "Vertaile, mitä {count} lähdettä sanoo",
    },
  },
  theSources: { nb: "kildene", en: "the sources", fi: "lähteitä" },
  noFacts: {
    nb: "Ingen tall eller egenskaper er registrert.",
    en: "No figures or properties are on record.",
    fi: "Lukuja tai ominaisuuksia ei ole kirjattu.",
  },
} as const;
