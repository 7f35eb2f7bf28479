import type { DayOrder } from '../lib/dates/day-order.ts';
import { foldHeader } from './fold.ts';

/** Headers of exports in French, German, Spanish, Portuguese, Italian and Dutch; folded, and no words of English. */
const CONTINENTAL: ReadonlySet<string> = new Set(
  `objet statut etat priorite creele creation datedecreation datedecloture misejour miseajour resolu resolue demandeur
  etiquettes descriptif client montant etape commentaire avis titre auteur echeance
  betreff prioritat erstellt erstelltam aktualisiert geschlossen kunde betrag abschlussdatum erledigt zusammenfassung
  stichworter stichworte grund beschreibung bewertung titel firma geandert falligkeitsdatum datum
  asunto estado prioridad creado creada actualizado actualizada cliente importe etapa fechadecreacion fechadecierre
  resumen motivo fecha descripcion cuenta empresa
  assunto prioridade criado criadoem atualizado valor datadecriacao resumo motivodaperda descricao
  oggetto stato priorita creato datadicreazione aggiornato importo fase riepilogo chiuso descrizione
  onderwerp prioriteit aangemaakt aangemaaktop gemaakt bijgewerkt klant bedrag samenvatting gesloten afgesloten
  omschrijving`.split(/\s+/),
);

const AMERICAN_ZONE = /\(America\/[A-Za-z_/]{2,40}\)|\((?:[ECMP][SD]T|US\/[A-Za-z]{4,12})\)/;
const OTHER_ZONE =
  /\((?:Europe|Africa|Australia|Asia|Atlantic)\/[A-Za-z_]{2,40}\)|\((?:CES?T|GMT|BST|WES?T|EES?T)\)/;

/**
 * The order in which the people who wrote a file write dates, told by its dialect and the language of its header.
 * @returns null when nothing speaks for one
 */
export function guessLocaleOrder(clues: {
  readonly header: readonly string[];
  readonly delimiter: string | undefined;
  readonly decimalComma: boolean;
}): DayOrder | null {
  const names = clues.header.slice(0, 500).map((name) => name.slice(0, 200));
  // Chinese, Japanese and Korean write the year first.
  if (names.some((name) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name)))
    return 'ymd';
  if (clues.delimiter === ';' || clues.decimalComma) return 'dmy';
  if (names.some((name) => CONTINENTAL.has(foldHeader(name)))) return 'dmy';
  if (names.some((name) => OTHER_ZONE.test(name))) return 'dmy';
  return names.some((name) => AMERICAN_ZONE.test(name)) ? 'mdy' : null;
}
