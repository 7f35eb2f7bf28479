// German. The keys are the English texts; {places} stay, and {name?one:many} chooses a word by a count.

export const GERMAN: Readonly<Record<string, string>> = {
  'Prepared by {by}': 'Erstellt von {by}',
  'Nothing could be measured, so the score is a neutral 50 and says nothing about the product':
    'Nichts konnte gemessen werden; der Score ist daher ein neutraler Wert von 50 und sagt nichts über das Produkt',
  'Only {point} could be measured; they cost {cost|score} points.':
    'Nur {point} konnte gemessen werden: Kosten {cost|score} Punkte.',
  '{first} and {second} cost the most trust.': '{first} und {second} kosten das meiste Vertrauen.',
  'Too little is known for a grade': 'Für eine Note ist zu wenig bekannt',
  ', perhaps {band}': ', vielleicht {band}',
  ', though': ', allerdings:',
  ': the evidence covers {share|share} of the checklist':
    ': Die Belege decken {share|share} der Checkliste ab',
  ': the evidence is thinnest on {point}': ': Am dünnsten ist die Beleglage bei {point}',
  'there is no evidence on {points}': 'es gibt keine Belege zu {points}',
  'this run did not ask for {points}': 'dieser Lauf hat nicht gefragt nach {points}',
  '{points} could not be measured': '{points}: nicht messbar',
  ' (first {shown|count} of {all|count} rows)': ' (die ersten {shown|count} von {all|count} Zeilen)',
  'too little evidence: {have} of {need} {what} needed': 'zu wenige Belege: {have} von {need} {what} nötig',
  'does not apply to these inputs': 'passt nicht zu diesen Eingaben',
  'no {kinds} among the inputs': 'keine {kinds} unter den Eingaben',
  'failed ({code}): {message}': 'fehlgeschlagen ({code}): {message}',
  'its analyzer did not run': 'die Analyse lief nicht',
  'not measured': 'nicht gemessen',
  'too few to count: {n|count} of {need|count} needed':
    'zu wenige zum Zählen: {n|count} von {need|count} nötig',
  '{records} read, at least {need|count} needed; the reason of each metric stands beside it':
    '{records} gelesen, mindestens {need|count} nötig; der Grund steht bei jeder Metrik',
  '{records} read, but {why}; the reason of each metric stands beside it':
    '{records} gelesen, aber {why}; der Grund steht bei jeder Metrik',
  '{records} read, but {why}': '{records} gelesen, aber {why}',
  '{records} read, but all are dated after the as-of day or excluded':
    '{records} gelesen, aber alle liegen nach dem Stichtag oder sind ausgeschlossen',
  'On texts of authors it never learned from, the reader reaches an F1 of {intents|index} for what tickets ask for (defect, wish, question or the rest), {themes|index} for what they are about, and {reasons|index} for why deals were lost; {docs} has all figures.':
    'Bei Texten von Verfassern, von denen nie gelernt wurde, erreicht der Leser ein F1 von {intents|index} dafür, worum Tickets bitten (Mangel, Wunsch, Frage oder Übriges), {themes|index} dafür, wovon sie handeln, und {reasons|index} dafür, warum Deals verloren gingen; alle Zahlen stehen in {docs}.',
  all: 'alle',
  'others {rest|count}': 'die übrigen {rest|count}',
  '(good {good}, severe {severe})': '(gut {good}, schwer {severe})',
  'so few': 'der kleinen Zahl',
  ', scored as {value} for {causes}': ', gewertet als {value} wegen {causes}',
  '{title} is {amount} of {n|count}': '{title}: {amount} von {n|count}',
  '{title} is {amount}, counted on {n|count}': '{title}: {amount}, gezählt an {n|count}',
  '{more|count} more {more?warning:warnings}: audit fewer files at a time to see them.':
    '{more|count} weitere {more?Warnung:Warnungen}: Weniger Dateien auf einmal prüfen, um sie zu sehen.',
  'Analyzer {id} {gap}.': 'Analyse {id}: {gap}.',
  failed: 'fehlgeschlagen',
  'the nearest profile is {profile}': 'das nächstliegende Profil ist {profile}',
  '{file} was not recognised, so its row is not used':
    '{file} wurde nicht erkannt, die eine Zeile ist daher nicht verwendet',
  '{file} was not recognised, so its {rows|count} rows are not used':
    '{file} wurde nicht erkannt, die {rows|count} Zeilen sind daher nicht verwendet',
  '{point}: not measured, so counted as a neutral 50: {what}.':
    '{point}: nicht gemessen, deshalb mit neutralen 50 gezählt: {what}.',
  '{point}: measured in part; not measured, so counted as a neutral 50: {what}.':
    '{point}: zum Teil gemessen; nicht gemessen, deshalb mit neutralen 50 gezählt: {what}.',
  'no evidence': 'keine Belege',
  '{id} on {n|count}': '{id} an {n|count}',
  'Few customers behind many records, so intervals that may be too narrow: {listed}.':
    'Wenige Kunden hinter vielen Einträgen, daher vielleicht zu enge Intervalle: {listed}.',
  'Small samples, so wide intervals: {listed}.': 'Kleine Stichproben, daher weite Intervalle: {listed}.',
  '{files}: the newest record is of {day|day}, {days|count} days before the as-of day {asOf|day}, so {touched}; ask for a newer export, or audit it by itself.':
    '{files}: Der neueste Eintrag ist vom {day|day}, {days|count} Tage vor dem Stichtag {asOf|day}, daher: {touched}. Bitten Sie um einen neueren Export oder prüfen Sie ihn für sich allein.',
  '{more|count} more': '{more|count} weitere',
  'T3 and T5 count what was open then as open ever since, and T6 and T7 have no recent tickets from it':
    'T3 und T5 zählen, was damals offen war, als seitdem offen, und T6 und T7 haben daraus keine neueren Tickets',
  'R5 has no recent reviews from it': 'R5 hat daraus keine neueren Bewertungen',
  'D5 has no recent losses from it': 'D5 hat daraus keine neueren Verluste',
  'B4 and B6 count what was open then as untouched and late ever since, and B5 has no recent bugs from it':
    'B4 und B6 zählen, was damals offen war, als seitdem unberührt und verspätet, und B5 hat daraus keine neueren Fehler',
  'Intervals assume independence for {kinds}: no column says which records belong to one customer, so the intervals may be too narrow.':
    'Die Intervalle setzen Unabhängigkeit voraus bei {kinds}: Keine Spalte sagt, welche Einträge zu einem Kunden gehören; die Intervalle können daher zu eng sein.',
  'Texts were read by rules that were not audited on this data: read the quotes.':
    'Texte wurden nach Regeln gelesen, die an diesen Daten nicht geprüft sind: Lesen Sie die Zitate.',
  'The risk accounts have amounts without a currency; beside lost deals they are taken to be in the same one.':
    'Die Risikokonten haben Beträge ohne Währung; neben verlorenen Deals gelten sie als in derselben.',
  '1 day': '1 Tag',
  ' days': ' Tagen',
  ' and ': ' und ',
  '{points|score} points of the score are about {pain|text}.':
    '{points|score} Punkte des Scores handeln von {pain|text}.',
  'Which of the losses you put down to the product did a buyer confirm, and in what words?':
    'Welche der Verluste, die Sie dem Produkt zuschreiben, hat ein Käufer bestätigt, und mit welchen Worten?',
  'Show the customers who ask for what already exists where it is, and put it into onboarding and the help content':
    'Kunden, die nach Vorhandenem fragen, zeigen, wo es ist; in Onboarding und Hilfe aufnehmen',
  'Agree with customers on what a defect is: ask for their class of every request when it is opened and when it is closed, and explain each difference in words a customer would use':
    'Mit Kunden klären, was ein Mangel ist: bei jeder Anfrage beim Öffnen und Schließen nach ihrer Einordnung fragen und jede Abweichung in den Worten der Kunden erklären',
  'Tell customers every month what was done about {named|text}, and ask again whether it hurts less':
    'Kunden monatlich sagen, was gegen {named|text} getan wurde, und wieder fragen, ob es weniger schmerzt',
  'Trust comes back when customers hear of a fix before they look for it.':
    'Vertrauen kehrt zurück, wenn Kunden von einer Behebung hören, bevor sie danach suchen.',
  'Write to everyone who asked for what has shipped since, by name':
    'Allen namentlich schreiben, die um inzwischen Ausgeliefertes gebeten haben',
  'Take back or reword what customers contradict, on the website, in the demo and in the contract':
    'Zurücknehmen oder umformulieren, was Kunden widerlegen: auf der Website, in der Demo und im Vertrag',
  'Write down for each competitor what it shows, what we can show against it today, and what we must not claim':
    'Für jeden Wettbewerber aufschreiben, was er zeigt, was wir heute dagegenhalten können und was wir nicht behaupten dürfen',
  'Decide for what customers miss on their plan: into the plan, into a trial, or onto the price list where they can see it':
    'Entscheiden, was mit dem geschieht, was Kunden in ihrem Tarif fehlt: in den Tarif, in einen Test oder sichtbar auf die Preisliste',
  'Get a list of what the product can do, since when and on which plan: it tells what is missing from what is only believed to be':
    'Eine Liste beschaffen, was das Produkt kann, seit wann und in welchem Tarif: Sie trennt Fehlendes von nur fehlend Geglaubtem',
  'Nobody can tell yet which part of {named|text} exists already or exists on another plan.':
    'Noch kann niemand sagen, welcher Teil von {named|text} schon da ist oder in einem anderen Tarif.',
  'Get a standing team for defects and wishes, with people and dates, that starts with {named|text}':
    'Ein festes Team für Mängel und Wünsche, mit Namen und Terminen, das mit {named|text} beginnt',
  'Put what nothing in the backlog touches on the roadmap, or say to customers why not':
    'Auf die Roadmap setzen, was im Backlog keine Antwort hat, oder den Kunden sagen, warum nicht',
  '{title|text}: {points|score} of the {score|score} points, mostly through {through|text}':
    '{title|text}: {points|score} der {score|score} Punkte, vor allem über {through|text}',
  'Of the areas of the product, {title|text}: {points|score} of the {score|score} points, mostly through {through|text}':
    'Von den Bereichen des Produkts, {title|text}: {points|score} der {score|score} Punkte, vor allem über {through|text}',
  'Of what several customers name, {title|text}: {points|score} of the {score|score} points, mostly through {through|text}':
    'Von dem, was mehrere Kunden nennen, {title|text}: {points|score} der {score|score} Punkte, vor allem über {through|text}',
  '. {title|text}, which is no single area, costs more: {points|score}':
    '. {title|text}, was kein einzelner Bereich ist, kostet mehr: {points|score}',
  '{deals|count} lost {deals?deal:deals} {deals?names:name} it':
    '{deals|count} {deals?verlorener Deal:verlorene Deals} {deals?nennt:nennen} es',
  '{accounts|count} {accounts?account:accounts} at risk':
    '{accounts|count} {accounts?Konto:Konten} in Gefahr',
  '{own|text} and other currencies': '{own|text} und andere Währungen',
  '; {customers|count} {customers?customer:customers} in {sources|count} {sources?kind of source:kinds of sources}':
    '; {customers|count} {customers?Kunde:Kunden} in {sources|count} {sources?Art:Arten} von Quellen',
  '{deals|count} lost {deals?deal:deals} over {amount|text} {deals?names:name} it':
    '{deals|count} {deals?verlorener Deal:verlorene Deals} über {amount|text} {deals?nennt:nennen} es',
  '{accounts|count} {accounts?account:accounts} at risk with {amount|text} a year':
    '{accounts|count} {accounts?Konto:Konten} in Gefahr mit {amount|text} im Jahr',
  'Not known: no list of what the product can do came with the evidence, so what is missing cannot be told from what is only believed to be. Ask Product for one.':
    'Nicht bekannt: Den Belegen lag keine Liste bei, was das Produkt kann; Fehlendes ist daher von nur fehlend Geglaubtem nicht zu trennen. Bitten Sie das Produktteam darum.',
  'Promise not kept': 'Nicht gehaltenes Versprechen',
  'On one page': 'Auf einer Seite',
  'Derived by rule from the findings below.': 'Nach Regeln aus den Befunden unten abgeleitet.',
  'The first 90 days': 'Die ersten 90 Tage',
  'Days {days}': 'Tage {days}',
  'before signing': 'vor der Unterschrift',
  'Interview guide': 'Interviewleitfaden',
  'Levers: pains by the points they carry': 'Hebel: Schmerzpunkte nach den Punkten, die sie tragen',
  '{company}: Product Perception Penalty': '{company}: Product Perception Penalty',
  'as of {date}': 'Stand {date}',
  'no date known, see --as-of': 'kein Datum bekannt, siehe --as-of',
  '{value} on a scale from 0, trusted, to 100, severe. {band}. 90 % interval {interval}. {bounds}.':
    '{value} auf einer Skala von 0, Vertrauen intakt, bis 100, schwer. {band}. 90-%-Intervall {interval}. {bounds}.',
  'Grade {grade}': 'Note {grade}',
  '{share} likely': '{share} wahrscheinlich',
  'No better than C because of {points}': 'Nicht besser als C wegen {points}',
  'hard bounds {range}': 'harte Grenzen {range}',
  '{lo} to {hi}': '{lo} bis {hi}',
  '90 % {range}, evidence {coverage}, {score} × {weight} = {cost} points of the score':
    '90 % {range}, Belege {coverage}, {score} × {weight} = {cost} Punkte des Scores',
  'All {count} measured metrics': 'Alle {count} gemessenen Kennzahlen',
  'up to ±{gain}': 'bis ±{gain}',
  '{shown} of {total} rows shown': '{shown} von {total} Zeilen gezeigt',
  '{shown} of {total} quotes; all of them stand in the JSON report and the spreadsheet.':
    '{shown} von {total} Zitaten; alle stehen im JSON-Bericht und in der Tabelle.',
  'scores 0 at {a}, 20 (good) at {b}, 80 (severe) at {c}, 100 at {d}':
    '0 bei {a}, 20 (gut) bei {b}, 80 (schwer) bei {c}, 100 bei {d}',
  '{x} of {n}': '{x} von {n}',
  '{score} × {weight} = {cost} points of the score': '{score} × {weight} = {cost} Punkte des Scores',
  '{shown} of {all} rows; the JSON report and the spreadsheet hold them all':
    '{shown} von {all} Zeilen; JSON-Bericht und Tabelle enthalten alle',
  'Line chart by week from {from} to {to}. All tickets above, reported defects below; the scale starts at zero and ends at {high}.':
    'Liniendiagramm nach Wochen von {from} bis {to}. Oben alle Tickets, unten gemeldete Mängel; die Skala beginnt bei null und endet bei {high}.',
  'Histogram of one to five stars: {counts} reviews. Two humps at the ends mean that customers are split.':
    'Histogramm von einem bis fünf Sternen: {counts} Bewertungen. Zwei Höcker an den Enden heißen, dass die Kunden gespalten sind.',
  'won {won} of {faced}': '{won} von {faced} gewonnen',
  'Share of reported defects still open by days since the report, up to {horizon}, with its 90 % interval. Open tickets count for as long as they have been open.':
    'Anteil gemeldeter Mängel, die noch offen sind, nach Tagen seit der Meldung, bis {horizon}, mit 90-%-Intervall. Offene Tickets zählen so lange, wie sie offen sind.',
  'Direction: {direction}. Trusted (A) is below 20, Scuffed (B) below 35, Bruised (C) below 50, Damaged (D) below 65, Broken trust (E) from there.':
    'Richtung: {direction}. Vertrauen intakt (A) liegt unter 20, Angekratzt (B) unter 35, Angeschlagen (C) unter 50, Beschädigt (D) unter 65, darüber Vertrauensbruch (E).',
  'What is missing counts as a neutral 50; the hard bounds are the score if all of it were perfect, or terrible. What was measured alone scores {alone}.':
    'Fehlendes zählt als neutrale 50; die harten Grenzen sind der Score, wenn alles Fehlende perfekt oder schrecklich wäre. Das Gemessene allein ergibt {alone}.',
  'Next best: {profile} ({share})': 'Nächstbestes: {profile} ({share})',
  '{shown} of {total} rejected rows': '{shown} von {total} abgelehnten Zeilen',
  'Made by bruise {version} from the files listed above. This file loads nothing from anywhere.':
    'Erstellt mit bruise {version} aus den oben genannten Dateien. Diese Datei lädt nichts nach.',
  'nothing is measured yet': 'noch ist nichts gemessen',
  'up to ±{gain|score} points': 'bis zu ±{gain|score} Punkte',
  'about ±{gain|score} points': 'etwa ±{gain|score} Punkte',
  'By how far better evidence could move the score.':
    'Geordnet danach, wie weit bessere Belege den Score bewegen könnten.',
  'not recognised': 'nicht erkannt',
  All: 'Alle',
  '{more|count} more {more?reject:rejects} in the spreadsheet.':
    '{more|count} weitere {more?Ablehnung:Ablehnungen} in der Tabelle.',
  'Rejects ({listed|count} listed)': 'Ablehnungen ({listed|count} aufgeführt)',
  'Chances of the grades: {grades}.': 'Wahrscheinlichkeiten der Noten: {grades}.',
  'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between; points = weights × score, rounded so that they add up as printed.':
    'Eine Kennzahl wird an ihren vier Eckwerten mit 0, 20, 80 und 100 gewertet, dazwischen geradlinig; Punkte = Gewichte × Wertung, so gerundet, dass ihre Summe stimmt.',
  'With other weights: {nearby} nearby, {equal|score} with equal ones, {geometric|score} as a geometric mean, {leave} with one point left out.':
    'Mit anderen Gewichten: {nearby} in der Nähe, {equal|score} mit gleichen, {geometric|score} als geometrisches Mittel, {leave} ohne je einen Prüfpunkt.',
  'What was measured alone scores {observed}.': 'Das Gemessene allein ergibt {observed}.',
  'bruise {version}, policy {policy}, {draws|count} draws, seed {seed}. Runs compare when this is equal: {fingerprint}':
    'bruise {version}, Policy {policy}, {draws|count} Ziehungen, Startwert {seed}. Läufe sind vergleichbar, wenn dies gleich ist: {fingerprint}',
  ' and {more|count} more {more?row:rows}': ' und {more|count} weitere {more?Zeile:Zeilen}',
  Count: 'Anzahl',
  'Not measured: {note}.': 'Nicht gemessen: {note}.',
  'Anchors: {source}': 'Eckwerte: {source}',
  'Caveats ({count|count})': 'Einschränkungen ({count|count})',
  'Unnamed company': 'Unbenanntes Unternehmen',
  'of 100': 'von 100',
  '90 % interval {range}': '90-%-Intervall {range}',
  'coverage {share|share} ({label}): how much of the checklist the evidence supports':
    'Abdeckung {share|share} ({label}): welcher Teil der Checkliste belegt ist',
  'direction: {direction}': 'Richtung: {direction}',
  'too little evidence for a grade': 'zu wenige Belege für eine Note',
  ', {share|share} likely': ', zu {share|share} wahrscheinlich',
  ', capped by {points}': ', begrenzt durch {points}',
  'grade {grade}': 'Note {grade}',
  'nothing is missing': 'nichts fehlt',
  'Penalty by point, 0 trusted to 100 severe': 'Penalty je Prüfpunkt, 0 Vertrauen intakt bis 100 schwer',
  Penalty: 'Penalty',
  'Points add up to the score. What is not measured counts as a neutral 50.':
    'Die Punkte ergeben zusammen den Score. Nicht Gemessenes zählt als neutrale 50.',
  '{more|count} more under “Metrics”.': '{more|count} weitere unter „Kennzahlen“.',
  '{more|count} more {more?row:rows} in the spreadsheet and the JSON report.':
    '{more|count} weitere {more?Zeile:Zeilen} in der Tabelle und im JSON-Bericht.',
  'what they are worth is not known': 'was sie wert sind, ist nicht bekannt',
  '{arr} a year, of which {citing}{share} cites the product':
    '{arr} im Jahr, davon nennen {citing}{share} das Produkt',
  row: 'Zeile',
  'not asked for in this run': 'in diesem Lauf nicht gefragt',
  'there is nothing yet': 'es gibt noch nichts',
  '; {ids} not measured': '; {ids} nicht gemessen',
  'With other weights: {nearby} nearby, {equal|score} with equal ones, {leave} with one point left out.':
    'Mit anderen Gewichten: {nearby} in der Nähe, {equal|score} mit gleichen, {leave} ohne je einen Prüfpunkt.',
  'Penalty: {direction}. Trusted below 20 (A), Scuffed below 35 (B), Bruised below 50 (C), Damaged below 65 (D), then Broken trust (E). Chances: {grades}.':
    'Penalty: {direction}. Vertrauen intakt unter 20 (A), Angekratzt unter 35 (B), Angeschlagen unter 50 (C), Beschädigt unter 65 (D), darüber Vertrauensbruch (E). Wahrscheinlichkeiten: {grades}.',
  'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between; points = weights × score, rounded so that they add up as printed. The 90 % interval holds sampling and reporting error, not the choice of weights. Metrics count one made-up record in the middle, and some allow for misreporting, so that they can differ from the plain shares in reasons and findings.':
    'Eine Kennzahl wird an ihren vier Eckwerten mit 0, 20, 80 und 100 gewertet, dazwischen geradlinig; Punkte = Gewichte × Wertung, so gerundet, dass ihre Summe stimmt. Das 90-%-Intervall enthält Stichproben- und Meldefehler, nicht die Wahl der Gewichte. Kennzahlen zählen einen gedachten Eintrag in der Mitte mit, und manche rechnen mit falschen Angaben; sie können daher von den einfachen Anteilen in Gründen und Befunden abweichen.',
  'What is missing counts as a neutral 50; the hard bounds are the score if it were all perfect, or terrible. What was measured alone scores {observed}.':
    'Fehlendes zählt als neutrale 50; die harten Grenzen sind der Score, wenn alles Fehlende perfekt oder schrecklich wäre. Das Gemessene allein ergibt {observed}.',
  'Customers who say that they leave': 'Kunden, die sagen, dass sie gehen',
  'Customers tell support that they leave months before anybody enters it in the CRM.':
    'Kunden sagen dem Support, dass sie gehen, Monate bevor es jemand ins CRM einträgt.',
  '{customers|count} {customers?customer writes:customers write} of leaving or of looking for something else, in {records|count} {records?record:records}':
    '{customers|count} {customers?Kunde schreibt:Kunden schreiben} in {records|count} {records?Eintrag:Einträgen}, dass sie gehen oder sich nach anderem umsehen',
  '{unlisted|count} of {customers|count} {customers?customer who writes:customers who write} of leaving {unlisted?stands:stand} nowhere in the risk register':
    '{unlisted|count} von {customers|count} Kunden, {customers?der vom Gehen schreibt:die vom Gehen schreiben}, {unlisted?steht:stehen} nicht in der Risikoliste',
  'Customers who write of leaving are listed from {kept|count} of {total|count} such records':
    'Kunden, die vom Gehen schreiben, stehen hier aus {kept|count} von {total|count} solchen Einträgen',
  'Customers who write of leaving, those who end their contract first':
    'Kunden, die vom Gehen schreiben, zuerst, wer den Vertrag beendet',
  'Says that it': 'Sagt, dass er',
  'Last on': 'Zuletzt am',
  'In the risk register': 'In der Risikoliste',
  leaves: 'geht',
  'may leave': 'gehen könnte',
  'not named': 'ohne Namen',
  'Who leaves': 'Wer geht',
  'not scored: another analyzer of its point failed, or the {n|count} that were counted give no value':
    'nicht gewertet: Eine andere Analyse ihres Prüfpunkts ist gescheitert, oder die {n|count} gezählten ergeben keinen Wert',
  '{id} {gap}': '{id} {gap}',
  'Without {name|text} ({records|count} {records?record:records}) the score is {score|score}, not {all|score}: the most that one of the {customers|count} customers with the most records moves it. The JSON report lists them.':
    'Ohne {name|text} ({records|count} {records?Eintrag:Einträge}) ist der Score {score|score} statt {all|score}: weiter bewegt ihn keiner der {customers|count} Kunden mit den meisten Einträgen. Der JSON-Bericht führt sie auf.',
  'No. Without any one of the {customers|count} customers with the most records the score stays at {all|score}.':
    'Nein. Auch ohne einen der {customers|count} Kunden mit den meisten Einträgen bleibt der Score bei {all|score}.',
  '{shown|count} of {all|count} pains': '{shown|count} von {all|count} Schmerzpunkten',
  'What if a pain were gone: bruise what-if FILES --fix ID':
    'Was wäre ohne einen Schmerzpunkt: bruise what-if FILES --fix ID',
  fail: 'Fehler',
  'And in the JSON report: {counts} more.': 'Im JSON-Bericht stehen außerdem: {counts}.',
  'Product Perception Penalty': 'Product Perception Penalty',
  '{score|score} points: {direction}': '{score|score} Punkte: {direction}',
  'coverage {share|share} ({label})': 'Abdeckung {share|share} ({label})',
  'Too little evidence for a grade': 'Zu wenige Belege für eine Note',
  '; what is good or severe: bruise explain T1': '; was gut oder schwer ist: bruise explain T1',
  'Points add up to the score': 'Die Punkte ergeben zusammen den Score',
  'and {more|count} more {more?caveat:caveats} in the JSON report':
    'und {more|count} weitere {more?Einschränkung:Einschränkungen} im JSON-Bericht',
  'What was found to cost most': 'Was nach den Befunden am meisten kostet',
  'What was found to cost most, in points lost':
    'Was nach den Befunden am meisten kostet, in verlorenen Punkten',
  '{points|score} points': '{points|score} Punkte',
  '{points|score} pts': '{points|score} Pkt.',
  ', {step} a bar': ', {step} je Balken',
  'and {more|count} more {more?file:files}': 'und {more|count} weitere {more?Datei:Dateien}',
  'In all {sum}.': 'Insgesamt {sum}.',
  'More tables in the JSON report: {names}.': 'Weitere Tabellen im JSON-Bericht: {names}.',
  'Columns left out: {titles}': 'Ausgelassene Spalten: {titles}',
  'Amounts without a currency': 'Beträge ohne Währung',
  '{shown|count} of {all|count} rows': '{shown|count} von {all|count} Zeilen',
  '{accounts|count} {accounts?account:accounts}; what they are worth is not known.':
    '{accounts|count} {accounts?Konto:Konten}; was sie wert sind, ist nicht bekannt.',
  ', 90 % interval {range}': ', 90-%-Intervall {range}',
  '{accounts|count} {accounts?account:accounts} with {arr} a year; {citing} of it cites the product{share}.':
    '{accounts|count} {accounts?Konto:Konten} mit {arr} im Jahr; {citing} davon nennen das Produkt{share}.',
  Tool: 'Werkzeug',
  'Policy (weights and anchors)': 'Policy (Gewichte und Eckwerte)',
  'Fingerprint: runs compare when it is equal': 'Fingerabdruck: Läufe sind vergleichbar, wenn er gleich ist',
  Seed: 'Startwert',
  Draws: 'Ziehungen',
  'Accounts at risk': 'Konten in Gefahr',
  Sum: 'Summe',
  'Skip to the findings': 'Zu den Befunden springen',
  Contents: 'Inhalt',
  'Page ': 'Seite ',
  ' of ': ' von ',
  Summary: 'Überblick',
  Findings: 'Befunde',
  'Five points': 'Fünf Prüfpunkte',
  'Ask next': 'Als Nächstes',
  Evidence: 'Belege',
  Caveats: 'Vorbehalte',
  Method: 'Methode',
  Sources: 'Quellen',
  Trusted: 'Vertrauen intakt',
  Scuffed: 'Angekratzt',
  Bruised: 'Angeschlagen',
  Damaged: 'Beschädigt',
  'Broken trust': 'Vertrauensbruch',
  Score: 'Score',
  '90 % interval': '90-%-Intervall',
  'Hard bounds': 'Harte Grenzen',
  'Checklist covered': 'Checkliste belegt',
  'Other weights': 'Andere Gewichte',
  'How sure: the five points': 'Wie sicher: die fünf Prüfpunkte',
  'dot = score, bar = 90 % interval': 'Punkt = Score, Balken = 90-%-Intervall',
  Point: 'Prüfpunkt',
  'Trusted to severe': 'Vertrauen intakt bis schwer',
  Weight: 'Gewicht',
  Cost: 'Kosten',
  'Score = sum of costs': 'Score = Summe der Kosten',
  'not measured: 50': 'nicht gemessen: 50',
  'failed: 50': 'fehlgeschlagen: 50',
  'Why: what was found to cost most': 'Warum: was nach den Befunden am meisten kostet',
  'points lost': 'verlorene Punkte',
  'Nothing was measured.': 'Nichts wurde gemessen.',
  'What next: evidence to ask for': 'Was nun: diese Belege anfordern',
  'What to ask for next': 'Was als Nächstes zu erfragen ist',
  'Ordered by how far better evidence could move the score.':
    'Geordnet danach, wie weit bessere Belege den Score bewegen könnten.',
  'more interviews, with customers you pick yourself': 'mehr Interviews, mit selbst gewählten Kunden',
  'more months of tickets, with all dates and classes': 'mehr Monate an Tickets, mit allen Daten und Klassen',
  'more reviews, from other platforms as well': 'mehr Bewertungen, auch von anderen Plattformen',
  'loss reasons checked with the buyers': 'Verlustgründe, bei den Käufern geprüft',
  'requests linked to items, and the first due dates':
    'Anfragen, die mit Einträgen verknüpft sind, und die ersten Termine',
  'notes of two or three customer interviews': 'Notizen aus zwei oder drei Kundeninterviews',
  'a help-desk export of the last twelve months': 'ein Helpdesk-Export der letzten zwölf Monate',
  'an export of the product reviews': 'ein Export der Produktbewertungen',
  'a CRM export of closed deals with their reasons': 'ein CRM-Export abgeschlossener Deals mit Gründen',
  'an export of the backlog or the roadmap': 'ein Export des Backlogs oder der Roadmap',
  'this run did not ask for it': 'dieser Lauf hat nicht danach gefragt',
  'there are records, but they do not tell': 'es gibt Einträge, aber sie sagen es nicht',
  'Could move the score by': 'Könnte den Score bewegen um',
  'Ask for': 'Anzufordern',
  'Not measured yet': 'Noch nicht gemessen',
  Risk: 'Risiko',
  Caution: 'Vorsicht',
  Note: 'Hinweis',
  'Worst first. Open a finding to see the rows and the words that prove it.':
    'Das Schlimmste zuerst. Ein Befund öffnet die Zeilen und Worte, die ihn belegen.',
  'Across points': 'Übergreifend',
  'The defect perception gap': 'Die Lücke der Mängelwahrnehmung',
  'What is at stake': 'Was auf dem Spiel steht',
  Across: 'Übergreifend',
  'of {people}': 'von {people}',
  'All sources': 'Alle Quellen',
  'Published:': 'Veröffentlicht:',
  'half closed after {days}': 'die Hälfte geschlossen nach {days}',
  'Across the sources': 'Über alle Quellen',
  'What no single file can tell: the same pain in several places, what is only believed, what was promised, and what it may cost. The score does not change by it.':
    'Was keine einzelne Datei sagen kann: derselbe Schmerz an mehreren Stellen, was nur geglaubt wird, was versprochen wurde und was es kosten kann. Der Score ändert sich dadurch nicht.',
  '{count} more {count?finding:findings}': '{count} weitere {count?Feststellung:Feststellungen}',
  'What hurts, and in how many places': 'Was schmerzt, und an wie vielen Stellen',
  'Distinct customers who tell of a pain, by kind of source, with their share of all who complain there; #1 to #3 is the place within the source. Darker is nearer to the top of its column. A pain leads to the words behind it.':
    'Verschiedene Kunden, die von einem Schmerz erzählen, je Art der Quelle, mit ihrem Anteil an allen, die sich dort beschweren; #1 bis #3 ist der Platz in der Quelle. Dunkler heißt weiter oben in der Spalte. Ein Schmerz führt zu den Worten dahinter.',
  'strong: three kinds of sources or more, not by chance':
    'stark: drei oder mehr Arten von Quellen, kein Zufall',
  'corroborated: two or more': 'bestätigt: zwei oder mehr',
  'in one': 'in einer',
  'Perception or product': 'Wahrnehmung oder Produkt',
  'What customers say is missing, by what became of it. The whisker is the 90 % interval of the share that is perception. Statements whose fate is not known are left out.':
    'Was nach Aussage der Kunden fehlt, nach dem, was daraus wurde. Die Klammer ist das 90-%-Intervall des Anteils, der Wahrnehmung ist. Aussagen mit ungewissem Ausgang bleiben außen vor.',
  'Not split: what the product can do is not known.':
    'Nicht aufgeteilt: Was das Produkt kann, ist nicht bekannt.',
  'Perception: it was there already': 'Wahrnehmung: war schon da',
  'Packaging: on another plan': 'Paket: in einem anderen Tarif',
  'Product: not there': 'Produkt: fehlt wirklich',
  'show it': 'zeigen',
  'rethink the plan': 'Tarif überdenken',
  'announce it': 'bekannt machen',
  decide: 'entscheiden',
  '{known|count} {known?statement:statements}': '{known|count} {known?Aussage:Aussagen}',
  '{known|count} {known?statement:statements}, {unknown|count} not known':
    '{known|count} {known?Aussage:Aussagen}, {unknown|count} ungewiss',
  'Of {lost} points lost where this is known, {belief} ({from} to {to}) would be perception if all of a point were believed like its wishes: an upper reading.':
    'Von {lost} verlorenen Punkten, bei denen das bekannt ist, wären {belief} ({from} bis {to}) Wahrnehmung, wenn alles an einem Punkt so geglaubt würde wie seine Wünsche: eine obere Lesart.',
  'What is missed most, and what to do about it': 'Was am meisten vermisst wird, und was zu tun ist',
  'To do': 'Zu tun',
  'Customers who speak for or against a claim: to the left those who say otherwise, to the right those who confirm it. At the end the share that says otherwise, with its 90 % interval.':
    'Kunden, die von einem Versprechen sprechen: links, wer widerspricht, rechts, wer bestätigt. Am Ende der Anteil, der widerspricht, mit 90-%-Intervall.',
  'say otherwise': 'widersprechen',
  'confirm it': 'bestätigen es',
  'Shares of requests that are defects, to the vendor and to customers, with 90 % intervals, beside published values. Hidden defects are what the gap is made of.':
    'Anteile der Anfragen, die Mängel sind, für den Anbieter und für Kunden, mit 90-%-Intervallen, neben veröffentlichten Werten. Aus verdeckten Mängeln besteht die Lücke.',
  'Where they disagree most': 'Wo sie am meisten auseinanderliegen',
  '{disagree} of {requests} requests': '{disagree} von {requests} Anfragen',
  'What the words of hidden defects point to': 'Worauf die Worte verdeckter Mängel deuten',
  'Side by side': 'Gegenübergestellt',
  'filed as': 'abgelegt als',
  'Where on the journey, and what kind of disappointment':
    'Wo auf der Reise, und welche Art von Enttäuschung',
  'Distinct customers who complain, by stage of the journey. Darker cells hold more of them; a sign marks what stands out.':
    'Verschiedene Kunden, die sich beschweren, nach Etappe der Reise. Dunklere Felder enthalten mehr; ein Zeichen markiert, was hervorsticht.',
  'stands out': 'sticht hervor',
  'stands out: more than stage and kind alone would bring together':
    'sticht hervor: mehr, als Etappe und Art allein zusammenbrächten',
  'here most say that trust is gone': 'hier sagen die meisten, dass das Vertrauen weg ist',
  'Where most trust goes, in their words': 'Wo das meiste Vertrauen verloren geht, in ihren Worten',
  'About the product, or about the company around it': 'Über das Produkt oder über das Unternehmen dahinter',
  'the product itself': 'das Produkt selbst',
  'the company around it': 'das Unternehmen dahinter',
  'Each line on its own scale, from nothing to the whole amount: the bar is the range that may be lost, the mark its middle.':
    'Jede Zeile auf eigener Skala, von nichts bis zum ganzen Betrag: Der Balken ist die Spanne, die verloren gehen kann, die Marke ihre Mitte.',
  'of {amount} in {accounts} accounts': 'von {amount} in {accounts} Konten',
  'the three largest hold {share}': 'die drei größten halten {share}',
  'The lines must not be added: one is lost once, the other year after year, and accounts can stand in both.':
    'Die Zeilen dürfen nicht addiert werden: Das eine geht einmal verloren, das andere Jahr für Jahr, und Konten können in beiden stehen.',
  'mostly supported': 'meist bestätigt',
  'too few voices': 'zu wenige Stimmen',
  'nobody speaks of it': 'niemand spricht davon',
  'only asked for': 'nur gewünscht',
  'no date': 'ohne Datum',
  always: 'immer',
  'something else': 'etwas anderes',
  'Search findings': 'Befunde durchsuchen',
  Severity: 'Schwere',
  'No findings.': 'Keine Befunde.',
  'Nothing matches.': 'Nichts passt.',
  'Every quote of this report, once, with the row it stands in and what it proves.':
    'Jedes Zitat dieses Berichts einmal, mit seiner Zeile und dem, was es belegt.',
  'Search quotes': 'Zitate durchsuchen',
  'Words of the customer or the file': 'Worte des Kunden oder der Datei',
  Where: 'Wo',
  Record: 'Eintrag',
  Proves: 'Belegt',
  'No rows are shown for it.': 'Dafür werden keine Zeilen gezeigt.',
  'All metrics': 'Alle Kennzahlen',
  'Choose a metric to see its definition, its yardstick and the rows behind it.':
    'Eine Kennzahl zeigt ihre Definition, ihren Maßstab und die Zeilen dahinter.',
  'Search metrics': 'Kennzahlen durchsuchen',
  Metric: 'Kennzahl',
  Value: 'Wert',
  Yardstick: 'Maßstab',
  'Source of the yardstick': 'Quelle des Maßstabs',
  'Published value': 'Veröffentlichter Wert',
  Measured: 'Gemessen',
  'Not measured': 'Nicht gemessen',
  good: 'gut',
  severe: 'schwer',
  'Rows that prove it': 'Zeilen, die es belegen',
  Analyzer: 'Analyse',
  'Allowed for': 'Berücksichtigt',
  'Show the numbers as a table': 'Zahlen als Tabelle zeigen',
  'More tables': 'Weitere Tabellen',
  'Search rows': 'Zeilen durchsuchen',
  'no rows': 'keine Zeilen',
  'Pairs of bars: bugs created and bugs closed in each period.':
    'Balkenpaare: in jedem Zeitraum angelegte und geschlossene Fehler.',
  'Fans write': 'Fans schreiben',
  'Detractors write': 'Kritiker schreiben',
  'Words that tell the two groups apart, the most typical first; the number counts reviews of that group.':
    'Worte, die beide Gruppen trennen, die typischsten zuerst; die Zahl zählt Bewertungen dieser Gruppe.',
  'A dot per competitor: the share of deals won against it, with its 90 % interval. Left of the middle line more is lost than won.':
    'Ein Punkt je Wettbewerber: der Anteil der gegen ihn gewonnenen Deals mit seinem 90-%-Intervall. Links der Mittellinie wird mehr verloren als gewonnen.',
  'One bar of all active items, divided by kind. Reactive kinds are hatched.':
    'Ein Balken aller aktiven Einträge, geteilt nach Art. Reaktive Arten sind schraffiert.',
  'Two marks per line: the share of tickets the vendor calls a defect (square) and the share customers call one (dot). The longer the line between them, the more defects stay hidden.':
    'Zwei Zeichen je Zeile: der Anteil der Tickets, die der Anbieter einen Mangel nennt (Quadrat), und der, den Kunden so nennen (Punkt). Je länger die Linie dazwischen, desto mehr Mängel bleiben verdeckt.',
  'vendor says': 'Anbieter sagt',
  'customers say': 'Kunden sagen',
  'A row per pain, a column per source. Darker cells hold more records of their column; the number is always printed.':
    'Eine Zeile je Schmerzpunkt, eine Spalte je Quelle. Dunklere Zellen enthalten mehr Einträge ihrer Spalte; die Zahl steht immer da.',
  'Not scored. What the customer success register says is at stake.':
    'Nicht gewertet. Was nach dem Register von Customer Success auf dem Spiel steht.',
  'accounts at risk': 'Konten in Gefahr',
  'yearly revenue at risk': 'Jahresumsatz in Gefahr',
  'of it cites the product': 'davon nennen das Produkt',
  Reason: 'Grund',
  Accounts: 'Konten',
  'Yearly revenue': 'Jahresumsatz',
  'By reason': 'Nach Grund',
  'Rows that cite the product': 'Zeilen, die das Produkt nennen',
  'An account with several reasons stands under each.': 'Ein Konto mit mehreren Gründen steht unter jedem.',
  'Before you rely on it': 'Bevor Sie sich darauf verlassen',
  'Nothing to warn of.': 'Es gibt nichts zu warnen.',
  'How the score is made': 'Wie der Score entsteht',
  'From points to score': 'Von den Prüfpunkten zum Score',
  'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between. The score of a point is the weighted mean of its metrics, and the penalty is the weighted mean of the points.':
    'Eine Kennzahl wird an ihren vier Eckwerten mit 0, 20, 80 und 100 gewertet, dazwischen geradlinig. Der Score eines Prüfpunkts ist das gewichtete Mittel seiner Kennzahlen, die Penalty das gewichtete Mittel der Prüfpunkte.',
  'The 90 % interval holds sampling and reporting error, not the choice of weights. Metrics count one made-up record in the middle, and some allow for misreporting, so that they can differ from the plain shares in reasons and findings.':
    'Das 90-%-Intervall enthält Stichproben- und Meldefehler, nicht die Wahl der Gewichte. Kennzahlen zählen einen gedachten Eintrag in der Mitte mit, und manche rechnen mit falschen Angaben; sie können daher von den einfachen Anteilen in Gründen und Befunden abweichen.',
  'Chance of each grade': 'Wahrscheinlichkeit jeder Note',
  Grade: 'Note',
  'Share of the draws that end in it': 'Anteil der Ziehungen, die darin enden',
  'With other weights of the points': 'Mit anderen Gewichten der Prüfpunkte',
  'Chosen weights, 90 % interval': 'Gewählte Gewichte, 90-%-Intervall',
  'Weights drawn nearby, 90 % of them': 'Gewichte aus der Nähe, 90 % davon',
  'Equal weights': 'Gleiche Gewichte',
  'Geometric mean (a good point makes up less for a bad one)':
    'Geometrisches Mittel (ein guter Prüfpunkt gleicht einen schlechten weniger aus)',
  'One point left out, lowest and highest': 'Ohne je einen Prüfpunkt, niedrigster und höchster Wert',
  Variant: 'Variante',
  'This run': 'Dieser Lauf',
  Policy: 'Policy',
  'Fingerprint (runs compare when it is equal)':
    'Fingerabdruck (Läufe sind vergleichbar, wenn er gleich ist)',
  Analyzers: 'Analysen',
  measured: 'gemessen',
  'too little evidence': 'zu wenige Belege',
  'no records of its kind': 'keine Einträge dieser Art',
  'Every file, what it was read as and where its rows went: rows = records + duplicates + blanks + rejects.':
    'Jede Datei, als was sie gelesen wurde und wo ihre Zeilen blieben: Zeilen = Einträge + Doppelte + Leere + Ablehnungen.',
  File: 'Datei',
  'Read as': 'Gelesen als',
  Sure: 'Sicher',
  Rows: 'Zeilen',
  Records: 'Einträge',
  Duplicates: 'Doppelte',
  Blanks: 'Leere',
  Rejects: 'Ablehnungen',
  'Bad cells': 'Schlechte Zellen',
  'All files': 'Alle Dateien',
  'How each file was read': 'Wie jede Datei gelesen wurde',
  'Recognised by': 'Erkannt an',
  Dialect: 'Dialekt',
  Columns: 'Spalten',
  'Rejected rows': 'Abgelehnte Zeilen',
  Why: 'Warum',
  'Raw text': 'Rohtext',
  high: 'hoch',
  'Very likely': 'Sehr wahrscheinlich',
  'derived by rule; bruise explain [id]': 'nach Regeln abgeleitet; bruise explain [Kennung]',
  'Findings, worst first': 'Befunde, das Schlimmste zuerst',
  '+ further rows': '+ weitere Zeilen',
  '▲ risk': '▲ Risiko',
  'The five points, metric by metric': 'Die fünf Prüfpunkte, Kennzahl für Kennzahl',
  metric: 'Kennzahl',
  value: 'Wert',
  points: 'Punkte',
  Pain: 'Schmerzpunkt',
  Points: 'Punkte',
  Customers: 'Kunden',
  'Lost deals': 'Verlorene Deals',
  'Lost pipeline': 'Verlorene Pipeline',
  'ARR at risk': 'ARR in Gefahr',
  integration: 'Integration',
  performance: 'Leistung',
  'Does it hang on one customer?': 'Hängt es an einem Kunden?',
  Theme: 'Thema',
  Tickets: 'Tickets',
  'Share of reported defects': 'Anteil an gemeldeten Mängeln',
  yes: 'ja',
  Chronic: 'Chronisch',
  'What is reported as defective': 'Was als mangelhaft gemeldet wird',
  'These tickets': 'Diese Tickets',
  'Vendor says defect': 'Anbieter sagt Mangel',
  'Customer says defect': 'Kunde sagt Mangel',
  Gap: 'Lücke',
  'Hidden-defect rate': 'Quote verdeckter Mängel',
  'Who sees a defect: the vendor or the customer': 'Wer einen Mangel sieht: der Anbieter oder der Kunde',
  'Reported defects': 'Gemeldete Mängel',
  'All tickets': 'Alle Tickets',
  'Tickets by week': 'Tickets nach Wochen',
  Organic: 'Von selbst',
  Invited: 'Eingeladen',
  Rewarded: 'Belohnt',
  Reviews: 'Bewertungen',
  Rated: 'Mit Sternen',
  '1 star': '1 Stern',
  Mean: 'Mittel',
  Detractors: 'Kritiker',
  Polarisation: 'Polarisierung',
  'Bimodality coefficient (not scored)': 'Bimodalitätskoeffizient (nicht gewertet)',
  'Ratings by how the review came about': 'Sterne danach, wie die Bewertung zustande kam',
  Competitor: 'Wettbewerber',
  Faced: 'Begegnet',
  Won: 'Gewonnen',
  Lost: 'Verloren',
  'Win rate': 'Gewinnquote',
  'missing feature': 'fehlende Funktion',
  'Main product gap': 'Größte Produktlücke',
  'Amount lost': 'Verlorener Betrag',
  'Wins and losses by competitor': 'Gewonnen und verloren nach Wettbewerber',
  price: 'Preis',
  'no decision': 'keine Entscheidung',
  'timing or budget': 'Zeitpunkt oder Budget',
  no: 'nein',
  'Product gap': 'Produktlücke',
  Deals: 'Deals',
  Share: 'Anteil',
  Amount: 'Betrag',
  'Lost deals by main reason': 'Verlorene Deals nach Hauptgrund',
  Demand: 'Nachfrage',
  Interviews: 'Interviews',
  'Risk accounts': 'Risikokonten',
  'too broad': 'zu allgemein',
  'one customer': 'ein Kunde',
  Touched: 'Berührt',
  'in words': 'in Worten',
  'theme only': 'nur im Thema',
  Items: 'Einträge',
  'Pains by demand, and whether the backlog touches them':
    'Schmerzpunkte nach Nachfrage, und ob das Backlog sie berührt',
  'Interviewees picked by the vendor': 'Vom Anbieter ausgesuchte Befragte',
  'Reviews asked for or rewarded': 'Erbetene oder belohnte Bewertungen',
  'Fans among invited reviewers, and unasked ones':
    'Fans unter eingeladenen Bewertenden und unter ungefragten',
  'Fans among rewarded reviewers, and unasked ones': 'Fans unter belohnten Bewertenden und unter ungefragten',
  Sign: 'Zeichen',
  Of: 'Von',
  'Compared with': 'Verglichen mit',
  'Of those': 'Von diesen',
  'as usual': 'wie üblich',
  'within chance': 'im Rahmen des Zufalls',
  'the other way': 'andersherum',
  Reading: 'Lesart',
  'Signs of hand-picked references (differences with 99 % intervals)':
    'Zeichen handverlesener Referenzen (Differenzen mit 99-%-Intervallen)',
  Customer: 'Kunde',
  'Interview statements': 'Interviewaussagen',
  'Customers with the most records': 'Kunden mit den meisten Einträgen',
  medium: 'mittel',
  low: 'niedrig',
  ARR: 'ARR',
  Low: 'Unten',
  Middle: 'Mitte',
  High: 'Oben',
  'ARR at risk by level, and the share of it that may leave within a year (our choice of ranges)':
    'ARR in Gefahr nach Stufe, und der Anteil, der binnen eines Jahres gehen kann (Spannen selbst gewählt)',
  'Pipeline lost to the product, once': 'An das Produkt verlorene Pipeline, einmalig',
  'ARR at risk, every year': 'ARR in Gefahr, jedes Jahr',
  'of it, in accounts that cite the product': 'davon in Konten, die das Produkt nennen',
  Line: 'Posten',
  'Three largest': 'Drei größte',
  'What is at stake: lines that must not be added up':
    'Was auf dem Spiel steht: Posten, die man nicht addieren darf',
  'Money that names each pain: deals with an amount, the largest of each account (who names several stands under each: not to be added up)':
    'Geld, das jeden Schmerzpunkt nennt: Deals mit Betrag, je Kunde der größte (wer mehrere nennt, steht unter jedem: nicht addieren)',
  'Pains by source: place, and share of those who complain there':
    'Schmerzpunkte nach Quelle: Platz und Anteil derer, die sich dort beschweren',
  theme: 'Thema',
  'Found by': 'Gefunden über',
  'Part of': 'Teil von',
  Themes: 'Themen',
  Phrases: 'Wendungen',
  'Only within': 'Nur innerhalb',
  Not: 'Nicht',
  'What belongs to each pain: themes of the dictionary, and word stems':
    'Was zu jedem Schmerzpunkt gehört: Themen des Wörterbuchs und Wortstämme',
  strong: 'stark',
  'Mean share': 'Mittlerer Anteil',
  'By chance': 'Durch Zufall',
  "Pains in customers' words by source: distinct customers, without those told under a narrower pain":
    'Schmerzpunkte in Worten der Kunden nach Quelle: verschiedene Kunden, ohne die unter einem engeren genannten',
  Source: 'Quelle',
  'Other source': 'Andere Quelle',
  Compared: 'Verglichen',
  'In common': 'Gemeinsam',
  'Rank overlap': 'Rangüberlappung',
  'How alike the sources rank the pains': 'Wie ähnlich die Quellen die Schmerzpunkte ordnen',
  Statement: 'Aussage',
  'Said on': 'Gesagt am',
  Capability: 'Fähigkeit',
  packaging: 'Paketierung',
  'Taken for': 'Zugeordnet zu',
  'By the words': 'Über die Wörter',
  'Which statement was taken for which capability, and by which words (some of each)':
    'Welche Aussage welcher Fähigkeit zugeordnet wurde und über welche Wörter (von jeder einige)',
  perception: 'Wahrnehmung',
  closed: 'geschlossen',
  Mostly: 'Meist',
  Statements: 'Aussagen',
  Perception: 'Wahrnehmung',
  Packaging: 'Paketierung',
  'Shipped since': 'Inzwischen geliefert',
  Product: 'Produkt',
  Unknown: 'Unbekannt',
  'There since': 'Vorhanden seit',
  'every plan': 'jeder Tarif',
  Plan: 'Tarif',
  'In words such as': 'In Worten wie',
  'Line of the list': 'Zeile der Liste',
  'Capabilities that customers say are missing': 'Fähigkeiten, die laut Kunden fehlen',
  tickets: 'Tickets',
  reviews: 'Bewertungen',
  deals: 'Deals',
  interviews: 'Interviews',
  'Perception share': 'Anteil Wahrnehmung',
  'What is said to be missing: believed, packaged, shipped since, or really not there':
    'Was angeblich fehlt: geglaubt, paketiert, inzwischen geliefert oder wirklich nicht da',
  'Support tickets': 'Support-Tickets',
  'Product reviews': 'Bewertungen',
  'Closed-lost deals': 'Verlorene Deals',
  'Current customers': 'Bestandskunden',
  'Points lost': 'Verlorene Punkte',
  From: 'Von',
  To: 'Bis',
  'The penalty, split and not changed: points lost to what was measured, and how many of them are perception if all of a point is believed like its wishes (an upper reading)':
    'Die Penalty, geteilt und nicht verändert: Punkte, die Gemessenes kostet, und wie viele davon Wahrnehmung sind, wenn man alles an einem Prüfpunkt wie seine Wünsche ansieht (obere Lesart)',
  'support tickets': 'Support-Tickets',
  'product reviews': 'Produktbewertungen',
  'customer interviews': 'Kundeninterviews',
  'risk accounts': 'Risikokonten',
  'Not English, read by a lexicon': 'Nicht Englisch, über ein Lexikon gelesen',
  'In languages not read': 'In nicht gelesenen Sprachen',
  'Too unclear, so other': 'Zu unklar, daher sonstiges',
  'Sent by machines': 'Von Maschinen gesendet',
  'Without words': 'Ohne Worte',
  'How the words were read': 'Wie die Worte gelesen wurden',
  'Accounts at risk, not scored': 'Konten in Gefahr, nicht gewertet',
  'quality of the product': 'Qualität des Produkts',
  'low usage': 'geringe Nutzung',
  'gaps in the product': 'Lücken im Produkt',
  'price or budget': 'Preis oder Budget',
  reason: 'Grund',
  accounts: 'Konten',
  'revenue a year': 'Umsatz im Jahr',
  'derived by rule': 'nach Regeln abgeleitet',
  'read as': 'gelesen als',
  sure: 'sicher',
  rows: 'Zeilen',
  records: 'Einträge',
  'left out': 'ausgelassen',
  'reasons checked with the buyers': 'Gründe, bei den Käufern geprüft',
  'more interviews, picked by you': 'mehr Interviews, von Ihnen ausgesucht',
  'more reviews, other platforms': 'mehr Bewertungen, andere Plattformen',
  'linked requests, first due dates': 'verknüpfte Anfragen, erste Termine',
  'more months, with all dates and classes': 'mehr Monate, mit allen Daten und Klassen',
  'What to ask for next, by how far it could move the score':
    'Was zu erfragen ist, nach möglicher Bewegung des Scores',
  'How to read this': 'Wie das zu lesen ist',
  score: 'Score',
  weight: 'Gew.',
  'scored 0 · 20 · 80 · 100 at': 'gewertet mit 0 · 20 · 80 · 100 bei',
  duplicates: 'Doppelte',
  blanks: 'Leere',
  rejects: 'Ablehnungen',
  file: 'Datei',
  Complaints: 'Beschwerden',
  Praise: 'Lob',
  'Customers who have a pain': 'Kunden mit einem Schmerzpunkt',
  Interviewees: 'Befragte',
  'Probability to hear of it': 'Wahrscheinlichkeit, davon zu hören',
  'Week from': 'Woche ab',
  Measure: 'Maß',
  'Median time to close, open tickets counted in (Kaplan-Meier)':
    'Median bis zur Schließung, offene Tickets eingerechnet (Kaplan-Meier)',
  'Median time of closed tickets alone': 'Median nur der geschlossenen Tickets',
  'Age of open tickets, lower quartile': 'Alter offener Tickets, unteres Quartil',
  'Age of open tickets, median': 'Alter offener Tickets, Median',
  'Age of open tickets, upper quartile': 'Alter offener Tickets, oberes Quartil',
  Days: 'Tage',
  Issue: 'Problem',
  people: 'Personen',
  'competitor, no reason given': 'Wettbewerber, kein Grund genannt',
  'missing integration': 'fehlende Integration',
  'how we sold': 'wie wir verkauft haben',
  'defects and outages': 'Mängel und Ausfälle',
  'too slow': 'zu langsam',
  'hard to use': 'schwer zu bedienen',
  'Lost deals with a known outcome': 'Verlorene Deals mit bekanntem Ausgang',
  'Without those that ended in no decision': 'Ohne die, die ohne Entscheidung endeten',
  'With abandoned deals as no decision': 'Mit aufgegebenen Deals als keine Entscheidung',
  'To a competitor': 'An einen Wettbewerber',
  'All closed deals': 'Alle abgeschlossenen Deals',
  'Deals that name a competitor': 'Deals, die einen Wettbewerber nennen',
  Closed: 'Geschlossen',
  'Reason is': 'Der Grund ist',
  blank: 'leer',
  'other or not understood': 'sonstiges oder nicht verstanden',
  'a single word': 'ein einziges Wort',
  'price and nothing else': 'Preis und sonst nichts',
  'usable, but copied word for word': 'brauchbar, aber Wort für Wort kopiert',
  usable: 'brauchbar',
  'What to ask instead': 'Was stattdessen zu fragen ist',
  'Who decided, for what, and when did we lose them?':
    'Wer hat wofür entschieden, und wann haben wir sie verloren?',
  'Which of the reasons on the list came closest, and what was missing?':
    'Welcher Grund der Liste kam am nächsten, und was fehlte daran?',
  'What exactly could they not do with the product?': 'Was genau konnten sie mit dem Produkt nicht tun?',
  'Too expensive compared with what, and what would have been worth the price?':
    'Zu teuer verglichen womit, und was wäre den Preis wert gewesen?',
  'What was different about this deal, in the words of the buyer?':
    'Was war an diesem Deal anders, in den Worten des Käufers?',
  escalations: 'Eskalationen',
  reactive: 'reaktiv',
  bugs: 'Fehler',
  features: 'Funktionen',
  strategic: 'strategisch',
  'tasks and unclear items': 'Aufgaben und unklare Einträge',
  neither: 'weder noch',
  Kind: 'Art',
  Side: 'Seite',
  'Estimated items': 'Geschätzte Einträge',
  'Share of estimated effort': 'Anteil am geschätzten Aufwand',
  Created: 'Angelegt',
  'not asked': 'nicht gefragt',
  Item: 'Eintrag',
  Title: 'Titel',
  Status: 'Status',
  'open or planned': 'offen oder geplant',
  shipped: 'ausgeliefert',
  'Because of': 'Wegen',
  'same theme': 'gleiches Thema',
  Likeness: 'Ähnlichkeit',
  Words: 'Wörter',
  'Untouched for': 'Unberührt seit',
  'up to 30 days': 'bis 30 Tage',
  '31 to 90 days': '31 bis 90 Tage',
  '91 to 180 days': '91 bis 180 Tage',
  '181 to 365 days': '181 bis 365 Tage',
  'more than a year': 'mehr als ein Jahr',
  'Recommend with 9 or 10: picked interviewees, and others':
    'Empfehlung mit 9 oder 10: ausgesuchte Befragte und andere',
  'Fans among interviewees, and unasked reviewers': 'Fans unter Befragten und unter ungefragten Bewertenden',
  'Accounts with few defects: interviewed, and others': 'Konten mit wenigen Mängeln: interviewte und andere',
  'too few': 'zu wenige',
  split: 'geteilt',
  corroborated: 'bestätigt',
  single: 'einzeln',
  unknown: 'unbekannt',
  product: 'Produkt',
  planned: 'geplant',
  retired: 'eingestellt',
  'a change at the customer': 'eine Änderung beim Kunden',
  'no reason given': 'kein Grund genannt',
  Sales: 'Vertrieb',
  Support: 'Support',
  'The five points': 'Die fünf Prüfpunkte',
  Coverage: 'Abdeckung',
  Because: 'Weil',
  'Words that prove it': 'Worte, die es belegen',
  Metrics: 'Kennzahlen',
  'Scored 0 · 20 · 80 · 100 at': 'Gewertet mit 0 · 20 · 80 · 100 bei',
  Currency: 'Währung',
  'Revenue a year': 'Umsatz im Jahr',
  Details: 'Einzelheiten',
  'What so many interviews can tell': 'Was so viele Interviews zeigen können',
  'Themes of the interviews': 'Themen der Interviews',
  '90 % from': '90 % von',
  'Days from report to close, and the age of what is open (over 1,000 days count as 1,001)':
    'Tage von der Meldung bis zur Schließung und das Alter der offenen (über 1.000 Tage zählen als 1.001)',
  'Recurring issues, by distinct accounts': 'Wiederkehrende Probleme nach Zahl der Konten',
  detractors: 'Kritiker',
  fans: 'Fans',
  Word: 'Wort',
  'Typical of': 'Typisch für',
  Fans: 'Fans',
  'Losses to competitors, counted three ways': 'Verluste an Wettbewerber, dreifach gezählt',
  'Win rates, for context (15 to 30 % overall is usual)':
    'Gewinnquoten zur Einordnung (15 bis 30 % insgesamt sind üblich)',
  'What the stated reasons are worth': 'Was die genannten Gründe wert sind',
  'What the active backlog is made of': 'Woraus das aktive Backlog besteht',
  'Which items touch which pain, and the words that say so':
    'Welche Einträge welchen Schmerzpunkt berühren, und die Wörter, die es sagen',
  'Bugs in and out, by 30 days': 'Fehler: Zugang und Abgang je 30 Tage',
  'Open items by the time nobody touched them':
    'Offene Einträge nach der Zeit, in der sie niemand berührt hat',
  'Difference from': 'Differenz von',
  Difference: 'Differenz',
  'May leave from': 'Kann gehen von',
  'May leave': 'Kann gehen',
  'Accounts at risk by level': 'Konten in Gefahr nach Stufe',
  'Accounts at risk by reason (an account with several reasons stands under each)':
    'Konten in Gefahr nach Grund (ein Konto mit mehreren Gründen steht unter jedem)',
  'ARR citing the product': 'ARR, die das Produkt nennt',
  Band: 'Band',
  'As of': 'Stand',
  'From (90 %)': 'Von (90 %)',
  What: 'Was',
  'Costs most': 'Kostet am meisten',
  Then: 'Dann',
  And: 'Und',
  'Exists already': 'Schon vorhanden',
  'On another plan': 'In einem anderen Tarif',
  'Ask customers': 'Fragen an Kunden',
  'Ask Sales': 'Fragen an den Vertrieb',
  'Ask Support': 'Fragen an den Support',
  'Ask Product': 'Fragen an das Produktteam',
  'Start here, before you sign': 'Hier beginnen, vor der Unterschrift',
  'Customer Success': 'Customer Success',
  'Call the accounts at risk that cite the product, the largest first, with an answer to what each of them said':
    'Die Konten in Gefahr anrufen, die das Produkt nennen, das größte zuerst, mit einer Antwort auf das, was jedes gesagt hat',
  'Call the customers who write of leaving and stand on no list, those who end their contract first, and put each of them on it':
    'Die Kunden anrufen, die vom Gehen schreiben und auf keiner Liste stehen, zuerst, wer den Vertrag beendet, und jeden auf die Liste setzen',
  'When a customer writes that they may leave, whom do you tell, and who puts them on the list of accounts at risk?':
    'Wenn ein Kunde schreibt, dass er gehen könnte: Wem sagen Sie es, und wer setzt ihn auf die Liste der Konten in Gefahr?',
  'Call ten buyers who said no and hold their reasons against those that were noted':
    'Zehn Käufer anrufen, die abgelehnt haben, und ihre Gründe mit den notierten vergleichen',
  'Sales and Marketing': 'Vertrieb und Marketing',
  'Sit down with Sales and Marketing over what buyers are told, and hold it against the reviews that say it was not so':
    'Mit Vertrieb und Marketing durchgehen, was Käufern gesagt wird, und es gegen die Bewertungen halten, die sagen, dass es nicht so war',
  'Publish every week how many reported defects were fixed within 30 days, those still open counted in':
    'Jede Woche veröffentlichen, wie viele gemeldete Mängel binnen 30 Tagen behoben wurden, die offenen eingerechnet',
  'Agree on the share of the capacity that is not spent on reacting, and hold to it for two quarters':
    'Den Anteil der Kapazität festlegen, der nicht ins Reagieren geht, und ihn zwei Quartale halten',
  'What do you love, what is missing, and what would you change first?':
    'Was lieben Sie, was fehlt, und was würden Sie zuerst ändern?',
  'What were you told before you bought that turned out otherwise, and by whom?':
    'Was wurde Ihnen vor dem Kauf gesagt, das sich als anders herausstellte, und von wem?',
  'If you had to renew today, what would have to be different for a clear yes?':
    'Wenn Sie heute verlängern müssten: Was müsste für ein klares Ja anders sein?',
  'Which of your requests would you call a defect, and what did we call it?':
    'Welche Ihrer Anfragen würden Sie einen Mangel nennen, und wie haben wir sie genannt?',
  'Which sentence of your pitch do customers hold against you later?':
    'Welchen Satz Ihres Verkaufsgesprächs halten Kunden Ihnen später vor?',
  'Who decides that a reported defect waits longer than 30 days, and what is the customer told meanwhile?':
    'Wer entscheidet, dass ein gemeldeter Mangel länger als 30 Tage wartet, und was erfährt der Kunde in der Zeit?',
  'Who says that a ticket is solved: you or the customer?':
    'Wer sagt, dass ein Ticket gelöst ist: Sie oder der Kunde?',
  'Who says no to a wish, and how does the customer learn of it?':
    'Wer sagt zu einem Wunsch nein, und wie erfährt der Kunde davon?',
  'What would you build if nobody called tomorrow, and who keeps the time for it?':
    'Was würden Sie bauen, wenn morgen niemand anriefe, und wer hält die Zeit dafür frei?',
  'How does an item get onto the roadmap when no customer stands behind it?':
    'Wie kommt ein Eintrag auf die Roadmap, hinter dem kein Kunde steht?',
  'More bugs come in than are fixed: where does that end?':
    'Es kommen mehr Fehler herein, als behoben werden: Wo endet das?',
  risk: 'Risiko',
  caution: 'Vorsicht',
  info: 'Hinweis',
  finding: 'Befund',
  'How to get it again': 'So bekommt man es wieder',
  'How to read it': 'So liest man es',
  '0 = trusted, 100 = severe penalty': '0 = intakt, 100 = schwer beschädigt',
  'Points are contributions to the score: weight of the point × weight of the metric × score of the metric.':
    'Punkte sind Beiträge zum Score: Gewicht des Prüfpunkts × Gewicht der Kennzahl × Wertung der Kennzahl.',
  'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between.':
    'Eine Kennzahl wird an ihren vier Eckwerten mit 0, 20, 80 und 100 gewertet, dazwischen geradlinig.',
  'What is not measured counts as a neutral 50; the hard bounds are the score if it were all perfect, or terrible.':
    'Nicht Gemessenes zählt als neutrale 50; die harten Grenzen sind der Score, wenn alles davon perfekt oder schrecklich wäre.',
  'The 90 % interval holds sampling and reporting error, not the choice of weights.':
    'Das 90-%-Intervall enthält Stichproben- und Meldefehler, nicht die Wahl der Gewichte.',
  'With other weights': 'Mit anderen Gewichten',
  'Weights nearby, from and to': 'Gewichte in der Nähe, von und bis',
  'Geometric mean': 'Geometrisches Mittel',
  'One point left out, from and to': 'Ohne je einen Prüfpunkt, von und bis',
  'What was measured alone': 'Das Gemessene allein',
  'Chances of the grades': 'Wahrscheinlichkeiten der Noten',
  'What to ask for next, and how far it could move the score':
    'Was zu erfragen ist, und wie weit es den Score bewegen könnte',
  Advice: 'Rat',
  Unit: 'Einheit',
  'Weight in point': 'Gewicht im Prüfpunkt',
  'Anchors from': 'Eckwerte aus',
  'Evidence rows': 'Belegzeilen',
  Definition: 'Definition',
  Reference: 'Referenz',
  'Reporting error': 'Meldefehler',
  'Not measured because': 'Nicht gemessen, weil',
  Pains: 'Schmerzpunkte',
  Finding: 'Befund',
  Quote: 'Zitat',
  Row: 'Zeile',
  Column: 'Spalte',
  'Of rows': 'Von Zeilen',
  Tables: 'Tabellen',
  Code: 'Code',
  Raw: 'Roh',
  '◆ caution': '◆ Vorsicht',
  '○ info': '○ Hinweis',
  'and {more|count} more {more?reject:rejects}': 'und {more|count} weitere {more?Ablehnung:Ablehnungen}',
  'Interviewees with a major pain': 'Befragte mit großem Schmerzpunkt',
  'Share of interviewees who tell of at least one major or blocking pain with the product.':
    'Anteil der Befragten, die von mindestens einem großen oder blockierenden Problem mit dem Produkt erzählen.',
  'our choice': 'eigene Wahl',
  'Complaint balance': 'Beschwerdebilanz',
  'Share of complaints among all statements that praise or complain, by interviewee.':
    'Anteil der Beschwerden an allen Aussagen, die loben oder sich beschweren, je Befragtem.',
  'Would not recommend or renew': 'Würden nicht empfehlen oder verlängern',
  'Share of interviewees who would recommend the product with 6 of 10 or less, or are not sure to renew.':
    'Anteil der Befragten, die das Produkt mit 6 von 10 oder weniger empfehlen würden oder sich der Verlängerung nicht sicher sind.',
  '{value|share} of interviewees have a major product pain ({n|count} heard)':
    '{value|share} der Befragten haben einen großen Schmerzpunkt mit dem Produkt ({n|count} befragt)',
  '{value|share} of {n|count} interview statements complain':
    '{value|share} von {n|count} Interviewaussagen beschweren sich',
  '{value|share} of interviewees would not recommend or may not renew ({n|count} heard)':
    '{value|share} der Befragten würden nicht empfehlen oder vielleicht nicht verlängern ({n|count} befragt)',
  'So few interviews miss things: a pain of {typical|share} of customers is heard with a probability of {seen|share}':
    'So wenige Interviews übersehen etwas: Ein Problem von {typical|share} der Kunden wird mit einer Wahrscheinlichkeit von {seen|share} gehört',
  '{x|count} of {people|count} interviewees {x?tells:tell} of a major or blocking pain with the product':
    '{x|count} von {people|count} Befragten {x?erzählt:erzählen} von einem großen oder blockierenden Problem mit dem Produkt',
  '{x|count} of {people|count} interviewees {x?says:say} what they love':
    '{x|count} von {people|count} Befragten {x?sagt, was er liebt:sagen, was sie lieben}',
  '{x|count} of {people|count} interviewees {x?says:say} what they miss':
    '{x|count} von {people|count} Befragten {x?sagt, was ihm fehlt:sagen, was ihnen fehlt}',
  '{x|count} of {people|count} interviewees {x?says:say} what they would change':
    '{x|count} von {people|count} Befragten {x?sagt, was er ändern würde:sagen, was sie ändern würden}',
  '{x|count} of {people|count} interviewees {x?says:say} what hurts':
    '{x|count} von {people|count} Befragten {x?sagt:sagen}, was schmerzt',
  'Picked by the vendor, which the value allows for: {picked|count} of {people|count} interviewees, as far as is known':
    'Vom Anbieter ausgesucht, was der Wert berücksichtigt: {picked|count} von {people|count} Befragten, soweit bekannt',
  'Nobody was asked whether they would recommend the product or renew':
    'Niemand wurde gefragt, ob er das Produkt empfehlen oder verlängern würde',
  'No statement praises or complains': 'Keine Aussage lobt oder beschwert sich',
  'Perceived-defect share': 'Anteil wahrgenommener Mängel',
  'Share of tickets in which the customer says that the product is defective.':
    'Anteil der Tickets, in denen der Kunde sagt, dass das Produkt mangelhaft ist.',
  'our choice, around the shares ServiceXRG found: vendors about 5 %, customers about 33 %':
    'eigene Wahl, um die von ServiceXRG gefundenen Anteile: Anbieter etwa 5 %, Kunden etwa 33 %',
  'customers call about 33 % of their requests defects (ServiceXRG 2020); 42 % in an older study':
    'Kunden nennen etwa 33 % ihrer Anfragen Mängel (ServiceXRG 2020); 42 % in einer älteren Studie',
  'Share of the tickets the vendor classifies as something else than a defect in which the customer reports a defect.':
    'Anteil der vom Anbieter anders eingeordneten Tickets, in denen der Kunde einen Mangel meldet.',
  'our choice, around .30 as derived from both ServiceXRG studies':
    'eigene Wahl, um 0,30, abgeleitet aus beiden Studien von ServiceXRG',
  'about 30 %: (33 - 5) / 95 (ServiceXRG 2020) and (42 - 17.5) / 82.5 (older study)':
    'etwa 30 %: (33 - 5) / 95 (ServiceXRG 2020) und (42 - 17,5) / 82,5 (ältere Studie)',
  '{value|share} of {n|count} tickets say that the product does not work':
    '{value|share} von {n|count} Tickets sagen, dass das Produkt nicht funktioniert',
  '{value|share} of {n|count} tickets the vendor calls no defect report one':
    '{value|share} von {n|count} Tickets, die der Anbieter nicht als Mangel führt, melden einen',
  '{share|share} of {n|count} tickets say that the product does not work':
    '{share|share} von {n|count} Tickets sagen, dass das Produkt nicht funktioniert',
  '{share|share} of the {n|count} tickets the vendor files as something else report a defect':
    '{share|share} der {n|count} Tickets, die der Anbieter anders einordnet, melden einen Mangel',
  'Customers see a defect in {customers|share} of {n|count} tickets, the vendor in {vendor|share}':
    'Kunden sehen in {customers|share} von {n|count} Tickets einen Mangel, der Anbieter in {vendor|share}',
  'A few accounts write most: {top|count} of {accounts|count} send {share|share} of the tickets (Gini {gini|index})':
    'Wenige Konten schreiben das meiste: {top|count} von {accounts|count} senden {share|share} der Tickets (Gini {gini|index})',
  'No ticket has a class set by the vendor, so hidden defects cannot be told':
    'Kein Ticket trägt eine Einordnung des Anbieters, verdeckte Mängel sind daher nicht zu erkennen',
  'Left out, without a class set by the vendor: {unknown|count} of {n|count} tickets':
    'Ausgelassen, ohne Einordnung des Anbieters: {unknown|count} von {n|count} Tickets',
  'Counted as no defect, for not saying what they are about: {unclear|count} of {n|count} tickets':
    'Nicht als Mangel gezählt, weil sie nicht sagen, worum es geht: {unclear|count} von {n|count} Tickets',
  'The tickets do not name their accounts: every ticket counts by itself and intervals assume independence':
    'Die Tickets nennen ihre Konten nicht: Jedes Ticket zählt für sich, und die Intervalle setzen Unabhängigkeit voraus',
  'Slow fixes': 'Langsame Behebung',
  'Share of perceived defects that are not fixed within 30 days; tickets that are still open count for as long as they have been open.':
    'Anteil wahrgenommener Mängel, die nicht binnen 30 Tagen behoben sind; noch offene Tickets zählen so lange, wie sie offen sind.',
  'our choice: good after a service-level template that promises 70 % of severity 1 in 10 days and 80 % of severity 2 in 20; severe when half is still open':
    'eigene Wahl: gut nach einer Service-Level-Vorlage, die 70 % der Stufe 1 in 10 Tagen und 80 % der Stufe 2 in 20 verspricht; schwer, wenn die Hälfte noch offen ist',
  'a service-level template promises 80 % of severity 2 fixed in 20 days':
    'eine Service-Level-Vorlage verspricht, 80 % der Stufe 2 in 20 Tagen zu beheben',
  '{value|share} of {n|count} reported defects are not fixed within 30 days':
    '{value|share} von {n|count} gemeldeten Mängeln sind nicht binnen 30 Tagen behoben',
  '{share|share} of {n|count} reported defects are not fixed within {horizon|days}':
    '{share|share} von {n|count} gemeldeten Mängeln sind nicht binnen {horizon|days} behoben',
  'Half of the reported defects are closed within {median|days}; closed ones alone would say {closedOnly|days}':
    'Die Hälfte der gemeldeten Mängel ist binnen {median|days} geschlossen; nur die geschlossenen gezählt, wäre es binnen {closedOnly|days}',
  'More than half of the reported defects are still open; closed ones alone would say half within {closedOnly|days}':
    'Mehr als die Hälfte der gemeldeten Mängel ist noch offen; nur die geschlossenen gezählt, wäre es die Hälfte binnen {closedOnly|days}',
  'Open reported defects: {n|count}, half of them for more than {median|days}':
    'Offene gemeldete Mängel: {n|count}, die Hälfte davon seit mehr als {median|days}',
  'The export does not say how tickets ended, so every closing counts as a fix; the truth can only be slower':
    'Der Export sagt nicht, wie Tickets endeten, daher zählt jede Schließung als Behebung; die Wahrheit kann nur langsamer sein',
  'Left out for want of a creation date: {startless|count} of the tickets':
    'Ausgelassen, ohne Anlagedatum: {startless|count} der Tickets',
  'Left out, finished but without an end date: {undated|count} of the tickets':
    'Ausgelassen, beendet, aber ohne Enddatum: {undated|count} der Tickets',
  'Left out, ending before they begin: {backwards|count} of the tickets':
    'Ausgelassen, Ende vor dem Anfang: {backwards|count} der Tickets',
  'The last update stands in for a missing end date in {estimated|count} of the tickets: they can only look slower':
    'Bei {estimated|count} der Tickets steht die letzte Änderung für ein fehlendes Enddatum: Sie können nur langsamer wirken',
  'Hardly any ticket has been followed for {horizon|days} yet, so the share cannot be told':
    'Kaum ein Ticket ist schon seit {horizon|days} beobachtet, der Anteil ist daher nicht zu bestimmen',
  'Reopen rate': 'Wiedereröffnungsquote',
  'Share of tickets solved at least once that were reopened.':
    'Anteil der mindestens einmal gelösten Tickets, die wieder geöffnet wurden.',
  'Endsight 2022 (mean 3.1 % of 260 firms); trade glossaries: below 5 % strong, above 8 % systemic':
    'Endsight 2022 (Mittel 3,1 % von 260 Firmen); Fachglossare: unter 5 % stark, über 8 % systemisch',
  '3.1 % on average over 260 firms (Endsight 2022)': 'im Mittel 3,1 % bei 260 Firmen (Endsight 2022)',
  '{value|share} of {n|count} solved tickets were reopened':
    '{value|share} von {n|count} gelösten Tickets wurden wieder geöffnet',
  '{share|share} of {n|count} solved tickets were reopened':
    '{share|share} von {n|count} gelösten Tickets wurden wieder geöffnet',
  'Left out, solved but without a reopen count: {unknown|count} of the tickets':
    'Ausgelassen, gelöst, aber ohne Zahl der Wiedereröffnungen: {unknown|count} der Tickets',
  'Enhancement stall': 'Stau bei Wünschen',
  'Share of enhancement requests without any decision (shipped, planned, declined or closed) after 180 days; younger ones count for as long as they have been waiting.':
    'Anteil der Verbesserungswünsche ohne jede Entscheidung (ausgeliefert, geplant, abgelehnt oder geschlossen) nach 180 Tagen; jüngere zählen so lange, wie sie warten.',
  '{value|share} of {n|count} wishes have no answer after 180 days':
    '{value|share} von {n|count} Wünschen haben nach 180 Tagen keine Antwort',
  '{share|share} of {n|count} wishes have no answer after {horizon|days}':
    '{share|share} von {n|count} Wünschen haben nach {horizon|days} keine Antwort',
  'Chronic-defect load': 'Last chronischer Mängel',
  'Share of tickets about chronic defects among these and all tickets that report no defect. Chronic: a theme reported as a defect in at least 3 of the last 6 calendar months and by at least 3 accounts (6 tickets where accounts are not known).':
    'Anteil der Tickets zu chronischen Mängeln an diesen und allen Tickets, die keinen Mangel melden. Chronisch: ein Thema, das in mindestens 3 der letzten 6 Kalendermonate und von mindestens 3 Konten als Mangel gemeldet wurde (6 Tickets, wo Konten unbekannt sind).',
  '{value|share} of {n|count} tickets are about defects that keep coming back':
    '{value|share} von {n|count} Tickets handeln von Mängeln, die immer wiederkehren',
  'Broken month after month: {named|text}': 'Monat für Monat defekt: {named|text}',
  'Broken month after month in {themes|count} areas: {named|text} first':
    'Monat für Monat defekt in {themes|count} Bereichen: zuerst {named|text}',
  'Reported defects spread over about {effective|index} {effective?theme:themes} (concentration index {hhi|index})':
    'Gemeldete Mängel verteilen sich auf etwa {effective|index} {effective?Thema:Themen} (Konzentrationsindex {hhi|index})',
  'Named no known theme, so cannot count as chronic: {themeless|count} of {perceived|count} reported defects':
    'Ohne bekanntes Thema und daher nicht als chronisch zählbar: {themeless|count} von {perceived|count} gemeldeten Mängeln',
  'The tickets reach back less than three calendar months: too short to tell what keeps coming back':
    'Die Tickets reichen keine drei Kalendermonate zurück: zu kurz, um Wiederkehrendes zu erkennen',
  'Months reported (of 6)': 'Monate mit Meldung (von 6)',
  'Trend of the perceived-defect share': 'Trend des Anteils wahrgenommener Mängel',
  'Share of perceived defects in the last 90 days by that in the 90 days before, each drawn toward no change.':
    'Anteil wahrgenommener Mängel in den letzten 90 Tagen durch den in den 90 Tagen davor, beide zu „keine Änderung“ gezogen.',
  'Defect reports take {value|ratio} their share of 90 days ago':
    'Mängelmeldungen haben das {value|ratio} ihres Anteils von vor 90 Tagen',
  'Defect reports went from {previous|share} to {recent|share} of the tickets in 90 days ({lo|points} to {hi|points})':
    'Mängelmeldungen gingen in 90 Tagen von {previous|share} auf {recent|share} der Tickets ({lo|points} bis {hi|points})',
  'The share of defect reports is steady: {recent|share} in the last 90 days, {previous|share} before':
    'Der Anteil der Mängelmeldungen ist stabil: {recent|share} in den letzten 90 Tagen, {previous|share} davor',
  'Defect reports keep rising: {slope|index} more each week for {weeks|count} weeks (Mann-Kendall p {p|text})':
    'Mängelmeldungen nehmen stetig zu: {slope|index} mehr je Woche über {weeks|count} Wochen (Mann-Kendall p {p|text})',
  'Defect reports keep falling: {slope|index} fewer each week for {weeks|count} weeks (Mann-Kendall p {p|text})':
    'Mängelmeldungen nehmen stetig ab: {slope|index} weniger je Woche über {weeks|count} Wochen (Mann-Kendall p {p|text})',
  'Defect reports keep rising over {weeks|count} weeks, though most weeks are alike (Mann-Kendall p {p|text})':
    'Mängelmeldungen nehmen über {weeks|count} Wochen zu, obwohl sich die meisten Wochen gleichen (Mann-Kendall p {p|text})',
  'Defect reports keep falling over {weeks|count} weeks, though most weeks are alike (Mann-Kendall p {p|text})':
    'Mängelmeldungen nehmen über {weeks|count} Wochen ab, obwohl sich die meisten Wochen gleichen (Mann-Kendall p {p|text})',
  'Defect reports neither rise nor fall over {weeks|count} weeks (Mann-Kendall p {p|text})':
    'Mängelmeldungen steigen und fallen nicht über {weeks|count} Wochen (Mann-Kendall p {p|text})',
  'Defect reports in the last 90 days by those in the 90 days before: {recent|count} by {previous|count}, or {ratio|ratio} (90 % interval {lo|ratio} to {hi|ratio}, p {p|text})':
    'Mängelmeldungen der letzten 90 Tage durch die der 90 Tage davor: {recent|count} durch {previous|count}, also {ratio|ratio} (90-%-Intervall {lo|ratio} bis {hi|ratio}, p {p|text})',
  'Left out for want of a creation date: {undated|count} of the tickets':
    'Ausgelassen, ohne Anlagedatum: {undated|count} der Tickets',
  '{accounts|count} accounts report about the same in {tickets|count} tickets: "{issue|text}"':
    '{accounts|count} {accounts?Konto meldet:Konten melden} in {tickets|count} Tickets etwa dasselbe: „{issue|text}“',
  '{tickets|count} tickets report about the same: "{issue|text}"':
    '{tickets|count} Tickets melden etwa dasselbe: „{issue|text}“',
  'Recurring issues are counted in a sample of {kept|count} of {total|count} reported defects':
    'Wiederkehrende Probleme sind in einer Stichprobe von {kept|count} aus {total|count} gemeldeten Mängeln gezählt',
  'Detractor share': 'Anteil der Kritiker',
  'Share of rated reviews with at most 3 stars (6 of 10 on the recommendation scale).':
    'Anteil der Bewertungen mit höchstens 3 Sternen (6 von 10 auf der Empfehlungsskala).',
  'our choice; stars are half the recommendation scale (G2)':
    'eigene Wahl; Sterne sind die halbe Empfehlungsskala (G2)',
  'How far reviewers fall into two camps at the ends of the scale: 0 when all agree, .5 when ratings are spread evenly, 1 for two camps.':
    'Wie weit sich Bewertende in zwei Lager an den Enden der Skala teilen: 0, wenn alle einig sind, 0,5 bei gleichmäßiger Streuung, 1 bei zwei Lagern.',
  'our choice; .12 for a healthy J-shaped histogram, .43 for a product people are split about':
    'eigene Wahl; 0,12 für ein gesundes J-förmiges Histogramm, 0,43 für ein Produkt, das spaltet',
  'Trend of the detractor share': 'Trend des Anteils der Kritiker',
  'Detractor share of the last 365 days minus that of the 365 days before, each drawn toward no change.':
    'Anteil der Kritiker der letzten 365 Tage minus dem der 365 Tage davor, beide zu „keine Änderung“ gezogen.',
  '{value|share} of {n|count} rated reviews give at most 3 stars':
    '{value|share} von {n|count} Bewertungen mit Sternen geben höchstens 3',
  'Polarisation of the stars, 0 when all agree and 1 for two camps, is {value|index} over {n|count} reviews':
    'Die Polarisierung der Sterne, 0 bei Einigkeit und 1 bei zwei Lagern, ist {value|index} über {n|count} Bewertungen',
  'The share of detractors moved by {value|points} within a year':
    'Der Anteil der Kritiker bewegte sich binnen eines Jahres um {value|points}',
  '{share|share} of {n|count} rated reviews give at most 3 stars':
    '{share|share} von {n|count} Bewertungen mit Sternen geben höchstens 3',
  '{camps|text}: {mean|index} stars on average, polarisation {polarisation|index} (0 all agree, 1 two camps)':
    '{camps|text}: im Mittel {mean|index} Sterne, Polarisierung {polarisation|index} (0 alle einig, 1 zwei Lager)',
  'Detractors went from {previous|share} to {recent|share} within a year ({lo|points} to {hi|points})':
    'Kritiker gingen binnen eines Jahres von {previous|share} auf {recent|share} ({lo|points} bis {hi|points})',
  'The share of detractors is steady: {recent|share} in the last year, {previous|share} in the year before':
    'Der Anteil der Kritiker ist stabil: {recent|share} im letzten Jahr, {previous|share} im Jahr davor',
  'Asked or not: {organic|share} of organic reviews and {solicited|share} of those asked for or rewarded are detractors ({lo|points} to {hi|points})':
    'Gefragt oder nicht: {organic|share} der Bewertungen von selbst und {solicited|share} der erbetenen oder belohnten sind von Kritikern ({lo|points} bis {hi|points})',
  '{reviews|count} reviews came in between {from|day} and {to|day}, {times|ratio} the usual number':
    '{reviews|count} Bewertungen kamen zwischen {from|day} und {to|day}, {times|ratio} der üblichen Zahl',
  'Some stars flatter: {share|share} of {n|count} fans write a negative text (usual noise {floor|share})':
    'Manche Sterne schmeicheln: {share|share} von {n|count} Fans schreiben einen negativen Text (übliches Rauschen {floor|share})',
  'Stars and texts agree: {share|share} of {n|count} fans write a negative text, no more than usual noise ({floor|share})':
    'Sterne und Texte stimmen überein: {share|share} von {n|count} Fans schreiben einen negativen Text, nicht mehr als übliches Rauschen ({floor|share})',
  'Only {n|count} reviews: one reviewer more or less changes the picture':
    'Nur {n|count} Bewertungen: Eine mehr oder weniger ändert das Bild',
  'Left out, without stars: {unrated|count} of the reviews':
    'Ausgelassen, ohne Sterne: {unrated|count} der Bewertungen',
  'Left out, without a date: {undated|count} of the reviews':
    'Ausgelassen, ohne Datum: {undated|count} der Bewertungen',
  'Fourteen days with more than five times the usual number of reviews':
    'Vierzehn Tage mit mehr als dem Fünffachen der üblichen Bewertungen',
  Usual: 'Üblich',
  'Expectation gap': 'Erwartungslücke',
  'Share of written reviews that say an expectation or a promise was not met.':
    'Anteil der Bewertungen mit Text, die sagen, dass eine Erwartung oder ein Versprechen nicht erfüllt wurde.',
  '{value|share} of {n|count} written reviews say that an expectation was not met':
    '{value|share} von {n|count} Bewertungen mit Text sagen, dass eine Erwartung nicht erfüllt wurde',
  '{share|share} of {n|count} written reviews say that an expectation was not met':
    '{share|share} von {n|count} Bewertungen mit Text sagen, dass eine Erwartung nicht erfüllt wurde',
  '{share|share} of {n|count} written reviews say that expectations were exceeded':
    '{share|share} von {n|count} Bewertungen mit Text sagen, dass Erwartungen übertroffen wurden',
  'Not one of {n|count} records holds words of a customer':
    'Keiner von {n|count} Einträgen enthält Worte eines Kunden',
  'Left out, without words of a customer: {wordless|count} of {n|count} records':
    'Ausgelassen, ohne Worte eines Kunden: {wordless|count} von {n|count} Einträgen',
  'Left out, in languages that are not read for this: {foreign|count} of {n|count} records':
    'Ausgelassen, in Sprachen, die hierfür nicht gelesen werden: {foreign|count} von {n|count} Einträgen',
  'Left out, with no words that are read: {left|count} of {people|count} interviewees':
    'Ausgelassen, ohne Worte, die gelesen werden: {left|count} von {people|count} Befragten',
  'Product complaints': 'Produktbeschwerden',
  'Share of written reviews that name a defect, a missing capability or a pain of using the product as a dislike; "nothing" and the like are no complaint.':
    'Anteil der Bewertungen mit Text, die einen Mangel, eine fehlende Fähigkeit oder Mühe mit dem Produkt als Minuspunkt nennen; „nothing“ und Ähnliches ist keine Beschwerde.',
  '{value|share} of {n|count} written reviews complain about the product itself':
    '{value|share} von {n|count} Bewertungen mit Text beschweren sich über das Produkt selbst',
  '{share|share} of {n|count} written reviews complain about the product itself':
    '{share|share} von {n|count} Bewertungen mit Text beschweren sich über das Produkt selbst',
  'Detractors, unlike fans, write of: {words|text}': 'Kritiker schreiben, anders als Fans, von: {words|text}',
  'Fans, unlike detractors, write of: {words|text}': 'Fans schreiben, anders als Kritiker, von: {words|text}',
  'Words were compared in a sample of {kept|count} of {total|count} reviews':
    'Worte wurden in einer Stichprobe von {kept|count} aus {total|count} Bewertungen verglichen',
  'Words that tell fans (4.5 stars or more) from detractors (3 or fewer)':
    'Worte, die Fans (4,5 Sterne oder mehr) von Kritikern (3 oder weniger) trennen',
  'In their words': 'In ihren Worten',
  'Losses to product gaps': 'Verluste an Produktlücken',
  'Share of lost deals with a stated reason whose main reason is a gap in the product: a missing feature, quality, usability, integration or performance.':
    'Anteil der verlorenen Deals mit genanntem Grund, deren Hauptgrund eine Lücke im Produkt ist: fehlende Funktion, Qualität, Bedienung, Integration oder Leistung.',
  'Sellers name the real reason of 40 % of losses, part of it in 28 % (customerexperienceinsight.com, why sales are won or lost)':
    'Verkäufer nennen bei 40 % der Verluste den wahren Grund, bei 28 % einen Teil davon (customerexperienceinsight.com, why sales are won or lost)',
  'Losses to product gaps by amount': 'Verluste an Produktlücken nach Betrag',
  'The same share by deal amount; amounts above the 95th percentile count as that percentile, amounts in another currency than most are left out.':
    'Derselbe Anteil nach Betrag; Beträge über dem 95. Perzentil zählen als dieses Perzentil, Beträge in anderer Währung als der häufigsten bleiben außen vor.',
  'Trend of losses to product gaps': 'Trend der Verluste an Produktlücken',
  'Share of losses to product gaps in the last 180 days by the share in the 180 days before, both drawn toward no change.':
    'Anteil der Verluste an Produktlücken in den letzten 180 Tagen durch den Anteil in den 180 Tagen davor, beide zu „keine Änderung“ gezogen.',
  '{value|share} of {n|count} losses with a stated reason went to a gap in the product':
    '{value|share} von {n|count} Verlusten mit genanntem Grund gingen an eine Lücke im Produkt',
  '{value|share} of the amount of {n|count} lost deals went to a gap in the product':
    '{value|share} des Betrags von {n|count} verlorenen Deals gingen an eine Lücke im Produkt',
  'Product gaps take {value|ratio} their share of the losses of half a year ago':
    'Produktlücken haben das {value|ratio} ihres Anteils an den Verlusten von vor einem halben Jahr',
  '{deals|count} of {all|count} losses with a stated reason name this gap first: {group|text}':
    '{deals|count} von {all|count} Verlusten mit genanntem Grund nennen diese Lücke zuerst: {group|text}',
  'Loss reasons tell too little: {share|share} of {all|count} are blank, "other", not understood, a single word or only a price':
    'Verlustgründe sagen zu wenig: {share|share} von {all|count} sind leer, „sonstiges“, nicht verstanden, ein einziges Wort oder nur ein Preis',
  'Loss reasons are thin: {deals|count} of {all|count} are blank, "other", not understood, a single word or only a price; the table says what to ask':
    'Verlustgründe sind dünn: {deals|count} von {all|count} sind leer, „sonstiges“, nicht verstanden, ein einziges Wort oder nur ein Preis; die Tabelle sagt, was zu fragen ist',
  'Loss reasons are copied: {deals|count} of {all|count} lost deals share {wordings|count} sentences word for word, which tells of the seller, not of the buyer':
    'Verlustgründe sind kopiert: {deals|count} von {all|count} verlorenen Deals teilen {wordings|count} Sätze Wort für Wort, was vom Verkäufer zeugt, nicht vom Käufer',
  'Product gaps went from {previous|share} to {recent|share} of the losses within 180 days':
    'Produktlücken gingen binnen 180 Tagen von {previous|share} auf {recent|share} der Verluste',
  'Left out, without a stated reason: {deals|count} of the lost deals':
    'Ausgelassen, ohne genannten Grund: {deals|count} der verlorenen Deals',
  'Left out, with a stated reason that was not understood: {deals|count} of the lost deals':
    'Ausgelassen, mit einem genannten Grund, der nicht verstanden wurde: {deals|count} der verlorenen Deals',
  'Sellers report reasons they see: the value allows for misreporting':
    'Verkäufer nennen Gründe, die sie sehen: Der Wert berücksichtigt falsche Angaben',
  'Estimated from {kept|count} of {total|count} lost deals':
    'Geschätzt aus {kept|count} von {total|count} verlorenen Deals',
  'Left out, without an amount or in another currency: {deals|count} of the lost deals':
    'Ausgelassen, ohne Betrag oder in anderer Währung: {deals|count} der verlorenen Deals',
  'Left out for want of a close date: {deals|count} of the lost deals':
    'Ausgelassen, ohne Abschlussdatum: {deals|count} der verlorenen Deals',
  'Losses in the last 180 days and in the 180 days before: {recent|count} and {previous|count}':
    'Verluste in den letzten 180 Tagen und in den 180 Tagen davor: {recent|count} und {previous|count}',
  'Rated reviews in the last 365 days and in the 365 days before: {recent|count} and {previous|count}':
    'Bewertungen mit Sternen in den letzten 365 Tagen und in den 365 Tagen davor: {recent|count} und {previous|count}',
  'Tickets in the last 90 days and in the 90 days before: {recent|count} and {previous|count}':
    'Tickets in den letzten 90 Tagen und in den 90 Tagen davor: {recent|count} und {previous|count}',
  'None of {bugs|count} bugs was created or closed in the last 180 days':
    'Keiner von {bugs|count} Fehlern wurde in den letzten 180 Tagen angelegt oder geschlossen',
  'No lost deal states a reason': 'Kein verlorener Deal nennt einen Grund',
  'No lost deal with a stated reason has an amount':
    'Kein verlorener Deal mit genanntem Grund hat einen Betrag',
  'Lost deals left out of amounts because of their currency':
    'Verlorene Deals, die wegen ihrer Währung in Beträgen fehlen',
  'Others are in': 'Übrige in',
  'Losses to competitors': 'Verluste an Wettbewerber',
  'Share of lost deals with a known outcome that went to a competitor, named or not.':
    'Anteil der verlorenen Deals mit bekanntem Ausgang, die an einen Wettbewerber gingen, genannt oder nicht.',
  '40 to 60 % of deals end in no decision (Dixon and McKenna, HBR 2022, 2.5 million sales calls)':
    '40 bis 60 % der Deals enden ohne Entscheidung (Dixon und McKenna, HBR 2022, 2,5 Millionen Verkaufsgespräche)',
  'Competitive loss rate': 'Verlustquote im Wettbewerb',
  'Share of closed deals that name a competitor and were lost.':
    'Anteil der abgeschlossenen Deals mit genanntem Wettbewerber, die verloren gingen.',
  'our choice; half is where "you know you have a problem" (Kevin Cohn)':
    'eigene Wahl; bei der Hälfte „weiß man, dass man ein Problem hat“ (Kevin Cohn)',
  'below half of contested deals won is a problem (Kevin Cohn)':
    'weniger als die Hälfte umkämpfter Deals zu gewinnen, ist ein Problem (Kevin Cohn)',
  '{value|share} of {n|count} losses with a known outcome went to a competitor':
    '{value|share} von {n|count} Verlusten mit bekanntem Ausgang gingen an einen Wettbewerber',
  '{value|share} of {n|count} deals against a named competitor were lost':
    '{value|share} von {n|count} Deals gegen einen genannten Wettbewerber gingen verloren',
  '{lost|count} of {faced|count} deals against {competitor|text} were lost':
    '{lost|count} von {faced|count} Deals gegen {competitor|text} gingen verloren',
  'Estimated from {kept|count} of {total|count} contested or lost deals':
    'Geschätzt aus {kept|count} von {total|count} umkämpften oder verlorenen Deals',
  'Left out, with neither a reason nor a competitor: {deals|count} of the lost deals':
    'Ausgelassen, ohne Grund und ohne Wettbewerber: {deals|count} der verlorenen Deals',
  'No lost deal states a reason or a competitor':
    'Kein verlorener Deal nennt einen Grund oder einen Wettbewerber',
  'The exports hold no won deals, so a rate cannot be told: ask for them':
    'Die Exporte enthalten keine gewonnenen Deals, eine Quote ist daher nicht zu bestimmen: Fordern Sie sie an',
  'None of {won|count} won deals names a competitor, so a rate would count nothing but losses':
    'Keiner von {won|count} gewonnenen Deals nennt einen Wettbewerber; eine Quote würde nur Verluste zählen',
  'Uncovered pain': 'Unbeantworteter Schmerz',
  'Share of the demand behind the ten pains with the product that are most in demand over all sources, at least two customers each, that no open, planned or shipped item touches, by its theme or its words. Aspects of everything, such as stability, count only where fewer than five areas hurt, and only items with like words touch them.':
    'Anteil der Nachfrage hinter den zehn Schmerzpunkten mit dem Produkt, nach denen über alle Quellen die Nachfrage am größten ist, von je mindestens zwei Kunden, den kein offener, geplanter oder ausgelieferter Eintrag im Thema oder in Worten berührt. Allgemeines wie Stabilität zählt nur, wo weniger als fünf Bereiche schmerzen, und nur Einträge mit ähnlichen Worten berühren es.',
  '{value|share} of the demand behind the {n|count} greatest pains is touched by nothing in the backlog':
    '{value|share} der Nachfrage hinter den {n|count} größten Schmerzpunkten berührt nichts im Backlog',
  'Nothing in the backlog touches {named|text}': 'Nichts im Backlog berührt {named|text}',
  'Nothing in the backlog touches {uncovered|count} of the {top|count} greatest pains: {named|text}':
    'Nichts im Backlog berührt {uncovered|count} der {top|count} größten Schmerzpunkte: {named|text}',
  'Nobody complained about what {items|count} of {shipped|count} shipped items bring':
    'Niemand hat sich über das beschwert, was {items|count} von {shipped|count} ausgelieferten Einträgen bringen',
  'Words were compared for {kept|count} of {total|count} items, themes for all':
    'Worte wurden bei {kept|count} von {total|count} Einträgen verglichen, Themen bei allen',
  'Items without customer evidence': 'Einträge ohne Kundenbeleg',
  'Share of active items that no request, ticket, account or vote is linked to.':
    'Anteil der aktiven Einträge, mit denen keine Anfrage, kein Ticket, kein Konto und keine Stimme verknüpft ist.',
  'Reactive share': 'Reaktiver Anteil',
  'Share of active items that are bugs, escalations, hot fixes or commitments to single customers, of those that are reactive or strategic.':
    'Anteil der aktiven Einträge, die Fehler, Eskalationen, Schnellkorrekturen oder Zusagen an einzelne Kunden sind, an denen, die reaktiv oder strategisch sind.',
  'a usual rule of thumb gives 70 % to the core, 20 % to adjacent and 10 % to new things':
    'eine übliche Faustregel gibt 70 % dem Kern, 20 % dem Angrenzenden und 10 % dem Neuen',
  '{value|share} of {n|count} active items have no customer behind them':
    '{value|share} von {n|count} aktiven Einträgen haben keinen Kunden hinter sich',
  '{value|share} of {n|count} active items react instead of building':
    '{value|share} von {n|count} aktiven Einträgen reagieren, statt zu bauen',
  'No customer is linked to {x|count} of {n|count} active backlog items':
    'Mit {x|count} von {n|count} aktiven Backlog-Einträgen ist kein Kunde verknüpft',
  '{x|count} of {n|count} active items react: bugs, escalations, hot fixes, single-customer promises':
    '{x|count} von {n|count} aktiven Einträgen reagieren: Fehler, Eskalationen, Schnellkorrekturen, Zusagen an Einzelne',
  'The backlog export names no linked request and no vote: ask for one that does':
    'Der Backlog-Export nennt keine verknüpfte Anfrage und keine Stimme: Fordern Sie einen an, der es tut',
  'No item at all has a request or vote: the tracker may not be used for them':
    'Kein einziger Eintrag hat eine Anfrage oder Stimme: Vielleicht wird der Tracker dafür nicht benutzt',
  'Left out, from exports without requests or votes: {items|count} of the active items':
    'Ausgelassen, aus Exporten ohne Anfragen oder Stimmen: {items|count} der aktiven Einträge',
  'Left out, with neither a status nor a date, so that they may be active or not: {items|count} of the items':
    'Ausgelassen, weder Status noch Datum, also vielleicht aktiv, vielleicht nicht: {items|count} der Einträge',
  'Left out, tasks or unclear: {items|count} of the active items':
    'Ausgelassen, Aufgaben oder unklar: {items|count} der aktiven Einträge',
  'Stale share': 'Anteil Liegengebliebenes',
  'Share of open items that nobody has touched for more than 180 days.':
    'Anteil der offenen Einträge, die seit mehr als 180 Tagen niemand berührt hat.',
  'Bug inflow ratio': 'Fehlerzuflussrate',
  'Bugs created by bugs closed in the last 180 days.':
    'Angelegte Fehler durch geschlossene Fehler in den letzten 180 Tagen.',
  Slippage: 'Terminverzug',
  'Share of dated items that are past due, were delivered late or were given a later date.':
    'Anteil der terminierten Einträge, die überfällig sind, zu spät kamen oder einen späteren Termin erhielten.',
  '{value|share} of {n|count} open items were not touched for more than 180 days':
    '{value|share} von {n|count} offenen Einträgen wurden seit mehr als 180 Tagen nicht berührt',
  'Bugs come in {value|ratio} as fast as they are closed':
    'Fehler kommen {value|ratio} so schnell herein, wie sie geschlossen werden',
  '{value|share} of {n|count} dated items are late or were given a later date':
    '{value|share} von {n|count} terminierten Einträgen sind verspätet oder erhielten einen späteren Termin',
  '{x|count} of {n|count} open items were not touched for more than 180 days':
    '{x|count} von {n|count} offenen Einträgen wurden seit mehr als 180 Tagen nicht berührt',
  'More bugs come in than go out: {x|count} created, {closed|count} closed in 180 days':
    'Es kommen mehr Fehler herein als hinausgehen: {x|count} angelegt, {closed|count} geschlossen in 180 Tagen',
  '{x|count} of {n|count} dated items are late or were given a later date':
    '{x|count} von {n|count} terminierten Einträgen sind verspätet oder erhielten einen späteren Termin',
  'Estimated from {kept|count} of {total|count} items':
    'Geschätzt aus {kept|count} von {total|count} Einträgen',
  'The export does not say when open items were last updated':
    'Der Export sagt nicht, wann offene Einträge zuletzt geändert wurden',
  'The export holds no closed bugs ({bugs|count} bugs in all), so that a flow cannot be told: ask for closed items too':
    'Der Export enthält keine geschlossenen Fehler ({bugs|count} Fehler insgesamt), ein Fluss ist daher nicht zu bestimmen: Fordern Sie auch geschlossene Einträge an',
  'No item has a due date': 'Kein Eintrag hat einen Termin',
  'The export does not keep the dates first promised: items with a later date go unseen':
    'Der Export bewahrt die zuerst versprochenen Termine nicht: Einträge mit späterem Termin bleiben ungesehen',
  '{citing|count} of {accounts|count} {accounts?account:accounts} at risk {citing?cites:cite} the product ({arr|money} of {total|money} ARR)':
    '{citing|count} von {accounts|count} {accounts?Konto:Konten} in Gefahr {citing?nennt:nennen} das Produkt ({arr|money} von {total|money} ARR)',
  '{citing|count} of {accounts|count} {accounts?account:accounts} at risk {citing?cites:cite} the product (no ARR is known)':
    '{citing|count} von {accounts|count} {accounts?Konto:Konten} in Gefahr {citing?nennt:nennen} das Produkt (ARR nicht bekannt)',
  'The ARR of {accounts|count} {accounts?account:accounts} is in another currency than {currency|text} and left out of amounts':
    'Die ARR von {accounts|count} {accounts?Konto:Konten} ist in einer anderen Währung als {currency|text} und fehlt in den Beträgen',
  'Estimated from {kept|count} of {total|count} rows of the risk register':
    'Geschätzt aus {kept|count} von {total|count} Zeilen des Risikoregisters',
  '{statements|count} {statements?statement:statements} of {customers|count} {customers?customer:customers} {statements?says:say} that something is missing. Not split into perception and product: that needs a list of what the product can do, capabilities.csv with the columns name, aliases, status (available, planned, retired), since, plan, link':
    '{statements|count} {statements?Aussage:Aussagen} von {customers|count} Kunden {statements?sagt:sagen}, dass etwas fehlt. Nicht in Wahrnehmung und Produkt geteilt: Dazu braucht es eine Liste, was das Produkt kann, capabilities.csv mit den Spalten name, aliases, status (available, planned, retired), since, plan, link',
  '{share|share} ({from|share} to {to|share}) of {n|count} statements that something is missing ask for what the product could do when they were made: perception, to be shown and told rather than built':
    '{share|share} ({from|share} bis {to|share}) von {n|count} Aussagen, dass etwas fehlt, verlangen, was das Produkt damals schon konnte: Wahrnehmung, zu zeigen und zu sagen statt zu bauen',
  '"{capability|text}" has been there since {since|day}, yet {customers|count} {customers?customer says:customers say} it is missing: show it to them':
    '„{capability|text}“ gibt es seit {since|day}, doch {customers|count} {customers?Kunde sagt:Kunden sagen}, es fehle: zeigen',
  '"{capability|text}" has always been there, yet {customers|count} {customers?customer says:customers say} it is missing: show it to them':
    '„{capability|text}“ gab es schon immer, doch {customers|count} {customers?Kunde sagt:Kunden sagen}, es fehle: zeigen',
  '"{capability|text}" exists on {plan|text}, and {customers|count} {customers?customer misses:customers miss} it: packaging, not product':
    '„{capability|text}“ gibt es in {plan|text}, und {customers|count} {customers?Kunde vermisst:Kunden vermissen} es: Paketierung, nicht Produkt',
  '"{capability|text}" came on {since|day}, after {customers|count} {customers?customer:customers} had said that it is missing: tell them':
    '„{capability|text}“ kam am {since|day}, nachdem {customers|count} {customers?Kunde gesagt hatte:Kunden gesagt hatten}, dass es fehlt: Bescheid geben',
  'Left out of the split: {ambiguous|count} statements that fit several capabilities, {unsaid|count} that do not say what is missing, {undated|count} where a date is missing (of the statement, or `since` of the capability). matches.csv with the columns record and capability decides them':
    'Nicht in der Teilung: {ambiguous|count} Aussagen, die zu mehreren Fähigkeiten passen, {unsaid|count}, die nicht sagen, was fehlt, {undated|count}, bei denen ein Datum fehlt (der Aussage oder `since` der Fähigkeit). matches.csv mit den Spalten record und capability entscheidet sie',
  'Estimated from {kept|count} of {total|count} statements':
    'Geschätzt aus {kept|count} von {total|count} Aussagen',
  'About {more|count} more pains likely exist that no file shows; {seen|count} are seen in {sources|count} kinds of sources (Chao2, a lower bound)':
    'Etwa {more|count} weitere Schmerzpunkte gibt es vermutlich, die keine Datei zeigt; {seen|count} sind in {sources|count} Arten von Quellen zu sehen (Chao2, eine Untergrenze)',
  '{one|text} and {other|text} tell the same story: {shared|count} of their {top|count} greatest pains are the same, where chance gives {expected|index} (p {p|text}, rank overlap {alike|index} of 1)':
    '{one|text} und {other|text} erzählen dasselbe: {shared|count} ihrer {top|count} größten Schmerzpunkte sind gleich, wo der Zufall {expected|index} ergibt (p {p|text}, Rangüberlappung {alike|index} von 1)',
  '{one|text} and {other|text} tell different stories: {shared|count} of their {top|count} greatest pains are the same, and chance gives {expected|index} (p {p|text}, rank overlap {alike|index} of 1)':
    '{one|text} und {other|text} erzählen Verschiedenes: {shared|count} ihrer {top|count} größten Schmerzpunkte sind gleich, und der Zufall ergibt {expected|index} (p {p|text}, Rangüberlappung {alike|index} von 1)',
  'The configuration names a pain "{id|text}" that is not in these files; the nearest is "{nearest|text}"':
    'Die Konfiguration nennt einen Schmerzpunkt „{id|text}“, den es in diesen Dateien nicht gibt; der nächste ist „{nearest|text}“',
  'The configuration names a pain "{id|text}" that is not in these files; `bruise pains` lists those that are':
    'Die Konfiguration nennt einen Schmerzpunkt „{id|text}“, den es in diesen Dateien nicht gibt; `bruise pains` führt die vorhandenen auf',
  'Pains of {family|text} are counted in a sample of {kept|count} of {total|count} sentences that complain':
    'Schmerzpunkte zu {family|text} sind in einer Stichprobe von {kept|count} aus {total|count} Beschwerdesätzen gezählt',
  'Tickets: place': 'Tickets: Platz',
  'Tickets: share': 'Tickets: Anteil',
  'Reviews: place': 'Bewertungen: Platz',
  'Reviews: share': 'Bewertungen: Anteil',
  'Lost deals: place': 'Verlorene Deals: Platz',
  'Lost deals: share': 'Verlorene Deals: Anteil',
  'Interviews: place': 'Interviews: Platz',
  'Interviews: share': 'Interviews: Anteil',
  'Accounts at risk: place': 'Konten in Gefahr: Platz',
  'Accounts at risk: share': 'Konten in Gefahr: Anteil',
  'Lost to gaps in the product, once: {low|money} to {high|money} of the {gross|money} that sellers put down to them, in {accounts|count} {accounts?account:accounts}':
    'An Lücken im Produkt verloren, einmalig: {low|money} bis {high|money} der {gross|money}, die Verkäufer ihnen zuschreiben, in {accounts|count} {accounts?Konto:Konten}',
  'At risk, every year anew: {low|money} to {high|money} of {gross|money} ARR in {accounts|count} {accounts?account:accounts}; {citing|money} of the ARR cites the product':
    'In Gefahr, jedes Jahr neu: {low|money} bis {high|money} von {gross|money} ARR in {accounts|count} {accounts?Konto:Konten}; {citing|money} der ARR nennen das Produkt',
  'Few accounts decide: the {largest|count} largest hold {share|share} of {line|text} ({accounts|count} accounts)':
    'Wenige Konten entscheiden: Die {largest|count} größten halten {share|share} von {line|text} ({accounts|count} Konten)',
  'In both lines: {accounts|count} {accounts?account:accounts} with a deal lost to the product and a place in the risk register, one reason why the two are never added':
    'In beiden Posten: {accounts|count} {accounts?Konto:Konten} mit einem an das Produkt verlorenen Deal und einem Platz im Risikoregister, ein Grund, die beiden nie zu addieren',
  'In a line of their own, for want of exchange rates: amounts in {others|text} of {rows|count} deals and accounts':
    'In einem eigenen Posten, mangels Wechselkursen: Beträge in {others|text} von {rows|count} Deals und Konten',
  'Amounts are extrapolated from {kept|count} of {total|count} lost deals and accounts':
    'Beträge sind hochgerechnet aus {kept|count} von {total|count} verlorenen Deals und Konten',
  'No amount is known of {deals|count} {deals?deal:deals} lost to the product and {accounts|count} {accounts?account:accounts} at risk':
    'Von {deals|count} an das Produkt verlorenen {deals?Deal:Deals} und {accounts|count} {accounts?Konto:Konten} in Gefahr ist kein Betrag bekannt',
  'References may be picked by hand: {signs|count} of {checked|count} signs stand out, which is no proof, but a reason to choose some yourself':
    'Referenzen könnten handverlesen sein: {signs|count} von {checked|count} Zeichen fallen auf; das ist kein Beweis, aber ein Grund, selbst welche zu wählen',
  'No sign that references were picked by hand: {checked|count} signs looked at, none stands out':
    'Kein Zeichen handverlesener Referenzen: {checked|count} Zeichen geprüft, keines sticht hervor',
  'The vendor picked {x|count} of {n|count} interviewees':
    'Der Anbieter hat {x|count} von {n|count} Befragten ausgesucht',
  '{x|count} of {n|count} reviews with a known origin were asked for or rewarded':
    '{x|count} von {n|count} Bewertungen bekannter Herkunft wurden erbeten oder belohnt',
  'Invited reviewers are fans more often than others: {share|share} of {n|count}, and {other|share} of {m|count} who wrote unasked':
    'Eingeladene Bewertende sind öfter Fans: {share|share} von {n|count}, und {other|share} von {m|count}, die ungefragt schrieben',
  'Rewarded reviewers are fans more often than others: {share|share} of {n|count}, and {other|share} of {m|count} who wrote unasked':
    'Belohnte Bewertende sind öfter Fans: {share|share} von {n|count}, und {other|share} von {m|count}, die ungefragt schrieben',
  'Praise came in a burst: {share|share} of {n|count} reviews from {from|day} to {to|day} are by fans, and {other|share} of {m|count} at other times':
    'Lob kam in einem Schub: {share|share} von {n|count} Bewertungen vom {from|day} bis {to|day} sind von Fans, und {other|share} von {m|count} zu anderen Zeiten',
  'Interviewees the vendor picked are happier: {share|share} of {n|count} would recommend with 9 or 10, and {other|share} of {m|count} who were found otherwise':
    'Vom Anbieter ausgesuchte Befragte sind zufriedener: {share|share} von {n|count} würden mit 9 oder 10 empfehlen, und {other|share} von {m|count}, die anders gefunden wurden',
  'Interviewees are happier than reviewers: {share|share} of {n|count} would recommend with 9 or 10, and {other|share} of {m|count} unasked reviewers give 4.5 stars or more':
    'Befragte sind zufriedener als Bewertende: {share|share} von {n|count} würden mit 9 oder 10 empfehlen, und {other|share} von {m|count} ungefragt Bewertenden geben 4,5 Sterne oder mehr',
  'Interviewed accounts report fewer defects: {x|count} of {n|count} stay below the average share, and {other|share} of {m|count} other accounts do':
    'Interviewte Konten melden weniger Mängel: {x|count} von {n|count} bleiben unter dem mittleren Anteil, und {other|share} von {m|count} anderen Konten',
  'Ease of use': 'Bedienbarkeit',
  Speed: 'Geschwindigkeit',
  'Bugs and stability': 'Fehler und Stabilität',
  'Missing features': 'Fehlende Funktionen',
  Integrations: 'Integrationen',
  'Support and service': 'Support und Service',
  'Price and value': 'Preis und Gegenwert',
  'Billing and invoices': 'Abrechnung und Rechnungen',
  'Onboarding and set-up': 'Onboarding und Einrichtung',
  'Documentation and help content': 'Dokumentation und Hilfe',
  'Reports and dashboards': 'Berichte und Dashboards',
  'Permissions and security': 'Berechtigungen und Sicherheit',
  'Privacy and compliance': 'Datenschutz und Compliance',
  'Wrong or missing data': 'Falsche oder fehlende Daten',
  'Mobile apps': 'Mobile Apps',
  'Sign-in and single sign-on': 'Anmeldung und Single Sign-on',
  'Accounts and invitations': 'Konten und Einladungen',
  'Search and finding things': 'Suchen und Finden',
  'Notifications and alerts': 'Benachrichtigungen',
  'Import and export': 'Import und Export',
  'API and webhooks': 'API und Webhooks',
  'Workflows and automation': 'Abläufe und Automatisierung',
  Customisation: 'Anpassung',
  Administration: 'Verwaltung',
  'Updates and releases': 'Updates und Releases',
  'Languages, currencies and regions': 'Sprachen, Währungen und Regionen',
  'Sharing and teamwork': 'Teilen und Zusammenarbeit',
  'Browsers and devices': 'Browser und Geräte',
  'Calls, mail and messaging in the product': 'Anrufe, Mail und Nachrichten im Produkt',
  'Promises made in the sale': 'Versprechen im Verkauf',
  'Product backlog': 'Produkt-Backlog',
  'commitment wanted': 'Zusage gewünscht',
  "The reading of {kind} was checked on {records|count} records coded by hand: Cohen's kappa {kappa|index}.":
    'Das Lesen von {kind} wurde an {records|count} von Hand kodierten Einträgen geprüft: Cohens Kappa {kappa|index}.',
  'The score is only as true as the labels under it.':
    'Der Score ist nur so wahr wie die Einordnungen darunter.',
  '{count|count} of {n|count} texts are not in English ({languages}): small lexicons read what they ask for and how they feel, less surely; shares that rest on anything else leave them out.':
    '{count|count} von {n|count} Texten sind nicht Englisch ({languages}): Kleine Lexika lesen, was sie wollen und wie sie sich fühlen, weniger sicher; Anteile, die auf anderem beruhen, lassen sie aus.',
  '{count|count} of {n|count} texts ({share|share}) are in languages that are not read ({languages}): every share of what customers write leaves them out.':
    '{count|count} von {n|count} Texten ({share|share}) sind in Sprachen, die nicht gelesen werden ({languages}): Jeder Anteil an dem, was Kunden schreiben, lässt sie aus.',
  '{count|count} {count?record was:records were} sent by machines (alerts, automatic replies, bounces): shares of what customers write leave them out.':
    '{count|count} {count?Eintrag wurde:Einträge wurden} von Maschinen gesendet (Alarme, automatische Antworten, Rückläufer): Anteile an dem, was Kunden schreiben, lassen sie aus.',
  'When did {pain|text} last get in your way, what did you do instead, and whom did you tell?':
    'Wann stand Ihnen {pain|text} zuletzt im Weg, was haben Sie stattdessen getan, und wem haben Sie es gesagt?',
  'Which of your wishes never got an answer, and what would a no have changed?':
    'Welcher Ihrer Wünsche bekam nie eine Antwort, und was hätte ein Nein geändert?',
  'Did you know that "{capability|text}" has been there since {since|day}? Where did you look for it?':
    'Wussten Sie, dass es „{capability|text}“ seit {since|day} gibt? Wo haben Sie danach gesucht?',
  'Did you know that "{capability|text}" is there? Where did you look for it?':
    'Wussten Sie, dass es „{capability|text}“ gibt? Wo haben Sie danach gesucht?',
  'Why is "{capability|text}" on {plan|text} only, when {customers|count} {customers?customer misses:customers miss} it?':
    'Warum gibt es „{capability|text}“ nur in {plan|text}, wenn {customers|count} {customers?Kunde es vermisst:Kunden es vermissen}?',
  '{competitor|text} won {lost|count} of {faced|count} deals against you: what does it show that you cannot, and is that so?':
    '{competitor|text} hat {lost|count} von {faced|count} Deals gegen Sie gewonnen: Was zeigt er, das Sie nicht können, und stimmt das?',
  'What do you say in a demo when somebody asks about {pain|text}, and who signed that off?':
    'Was sagen Sie in einer Demo, wenn jemand nach {pain|text} fragt, und wer hat das freigegeben?',
  "You call {vendor|share} of the requests defects; your customers' words say {customers|share}. Who decides, and does the customer hear of it?":
    'Sie nennen {vendor|share} der Anfragen Mängel; die Worte Ihrer Kunden sagen {customers|share}. Wer entscheidet, und erfährt es der Kunde?',
  '{named|text} come back month after month: who owns them, and what was tried?':
    '{named|text} kommen Monat für Monat wieder: Wem gehören sie, und was wurde versucht?',
  'Nothing in the backlog touches {named|text}: was that decided, or did nobody know?':
    'Nichts im Backlog berührt {named|text}: Wurde das entschieden, oder wusste es niemand?',
  'Which date slipped last, and who told the customers that waited for it?':
    'Welcher Termin ist zuletzt gerutscht, und wer hat es den wartenden Kunden gesagt?',
  'Which part of {pain|text} exists already, since when, and on which plan?':
    'Welcher Teil von {pain|text} ist schon da, seit wann und in welchem Tarif?',
  'What the score would be without all records of one customer, for the customers with the most records. Which pains are the greatest (B1) and which defects are chronic (T6) is not asked again.':
    'Was der Score ohne alle Einträge eines Kunden wäre, für die Kunden mit den meisten Einträgen. Welche Schmerzpunkte die größten sind (B1) und welche Mängel chronisch (T6), wird nicht neu gefragt.',
  'Points are the share of the score that is about a pain, divided in proportion to the records of each metric that name it; all rows add up to the score. They are not what a fix recovers, which is mostly less: other pains can keep a metric as severe without this one. Lost deals are those with an amount, one an account.':
    'Punkte sind der Anteil des Scores, der von einem Schmerzpunkt handelt, verteilt nach den Einträgen jeder Kennzahl, die ihn nennen; alle Zeilen ergeben zusammen den Score. Sie sind nicht, was eine Behebung einbringt, das ist meist weniger: Andere Schmerzpunkte können eine Kennzahl auch ohne diesen so hoch halten. Verlorene Deals sind die mit Betrag, je Kunde einer.',
  'Derived by rule from the findings, not by judgement: perception is to be told, a promise to be aligned, packaging and product need a commitment. Whoever is about to take the job asks for the commitments before signing.':
    'Nach Regeln aus den Befunden abgeleitet, nicht nach Ermessen: Wahrnehmung will gezeigt, ein Versprechen angeglichen sein, Paketierung und Produkt brauchen eine Zusage. Wer die Stelle antreten will, fragt vor der Unterschrift nach den Zusagen.',
  'Complaints that name no pain': 'Beschwerden, die keinen Schmerzpunkt nennen',
  'About no pain: trends, missing': 'Ohne Schmerzpunkt: Trends, Fehlendes',
  Through: 'Über',
  'It worked before': 'Es ging vorher',
  'What counts as a defect': 'Was als Mangel zählt',
  'A reasonable expectation': 'Eine vernünftige Erwartung',
  'A promise': 'Ein Versprechen',
  'Documentation and training': 'Dokumentation und Schulung',
  'nothing of it': 'nichts davon',
  'The words point to': 'Die Worte deuten auf',
  Requests: 'Anfragen',
  'Treat it as a defect until somebody has looked: what broke is no matter of words':
    'Als Mangel behandeln, bis jemand nachgesehen hat: Was kaputtging, ist keine Frage der Worte',
  'Agree on the classes with customers at the start and the end of a request':
    'Die Einordnung mit dem Kunden am Anfang und am Ende einer Anfrage abstimmen',
  'Say beforehand where the product ends, or carry on as customers would expect':
    'Vorher sagen, wo das Produkt endet, oder so weitermachen, wie Kunden es erwarten',
  'Check what is said before the sale against what the product does':
    'Das vor dem Verkauf Gesagte mit dem vergleichen, was das Produkt tut',
  'Correct and complete what the documentation and the training say':
    'Berichtigen und ergänzen, was Dokumentation und Schulung sagen',
  'Ask the customer': 'Den Kunden fragen',
  'What closes it': 'Was sie schließt',
  'For example': 'Zum Beispiel',
  'Why customers call it a defect, by their own words (each request once)':
    'Warum Kunden es einen Mangel nennen, in ihren Worten (jede Anfrage einmal)',
  'The customer writes': 'Der Kunde schreibt',
  'a wish': 'ein Wunsch',
  'a question': 'eine Frage',
  'The vendor files it as': 'Der Anbieter führt es als',
  'Side by side: what the customer wrote, and what the vendor filed it as':
    'Nebeneinander: was der Kunde schrieb und als was der Anbieter es führt',
  Disagree: 'Uneinig',
  'Mostly filed as': 'Meist geführt als',
  'Where customer and vendor disagree on what is a defect':
    'Wo Kunde und Anbieter uneins sind, was ein Mangel ist',
  'The vendor calls a defect': 'Der Anbieter nennt es Mangel',
  'Customers call a defect': 'Kunden nennen es Mangel',
  'Hidden: a defect to the customer among what the vendor files as something else':
    'Verdeckt: ein Mangel für den Kunden unter dem, was der Anbieter anders führt',
  'Share of requests': 'Anteil der Anfragen',
  Here: 'Hier',
  'Older study': 'Ältere Studie',
  'The gap beside published ones': 'Die Lücke neben veröffentlichten',
  Claim: 'Behauptung',
  contradicted: 'widerlegt',
  supported: 'gestützt',
  Verdict: 'Urteil',
  Supporting: 'Dafür',
  Contradicting: 'Dagegen',
  'Asking for it': 'Wünschen es sich',
  'Share contradicting': 'Anteil dagegen',
  'Say it was promised or expected': 'Sagen, es sei versprochen oder erwartet worden',
  'What is promised, and what customers say of it': 'Was versprochen wird, und was Kunden davon sagen',
  'Who says that something else was promised or expected':
    'Wer sagt, dass etwas anderes versprochen oder erwartet wurde',
  'Who says that what support told them did not hold': 'Wer sagt, dass nicht stimmte, was der Support sagte',
  'What the broken expectations are about': 'Wovon die enttäuschten Erwartungen handeln',
  'Perception: enable, communicate': 'Wahrnehmung: befähigen, mitteilen',
  'Promise: align Sales and Marketing': 'Versprechen: Vertrieb und Marketing angleichen',
  'no theme': 'kein Thema',
  'The score without one customer': 'Der Score ohne einen Kunden',
  Without: 'Ohne',
  Change: 'Änderung',
  Told: 'Gesagt',
  'Rests on': 'Beruht auf',
  Track: 'Strang',
  Owner: 'Zuständig',
  Action: 'Maßnahme',
  'Before signing': 'Vor der Unterschrift',
  Question: 'Frage',
  '{product|count} of {n|count} statements name something that the product lacks, said by {customers|count} {customers?customer:customers}':
    '{product|count} von {n|count} Aussagen nennen etwas, das dem Produkt fehlt, von {customers|count} Kunden',
  '"{claim|text}": {against|count} of {n|count} customers who speak for or against it say otherwise ({share|share}, {from|share} to {to|share})':
    '„{claim|text}“: {against|count} von {n|count} Kunden, die dafür oder dagegen sprechen, widersprechen ({share|share}, {from|share} bis {to|share})',
  '"{claim|text}": {against|count} of {n|count} customers who speak for or against it say otherwise ({share|share}, {from|share} to {to|share}), and {asking|count} more {asking?asks:ask} for it':
    '„{claim|text}“: {against|count} von {n|count} Kunden, die dafür oder dagegen sprechen, widersprechen ({share|share}, {from|share} bis {to|share}), und {asking|count} {asking?weiterer wünscht:weitere wünschen} es sich',
  'Nobody speaks of {silent|count} of {claims|count} claims, such as "{claim|text}"':
    'Niemand spricht von {silent|count} von {claims|count} Behauptungen, etwa „{claim|text}“',
  '{customers|count} customers say that they were promised or expected something else, in {sources|text}: what is sold and what is delivered differ':
    '{customers|count} Kunden sagen, dass ihnen etwas anderes versprochen wurde oder sie anderes erwartet haben, in {sources|text}: Verkauftes und Geliefertes sind verschieden',
  '{customers|count} customers say that what support told them did not hold, in {sources|text}: nothing of that was sold':
    '{customers|count} Kunden sagen, dass nicht stimmte, was der Support ihnen sagte, in {sources|text}: Verkauft wurde davon nichts',
  'Most broken expectations are about {named|text}':
    'Die meisten enttäuschten Erwartungen handeln von {named|text}',
  '{sources|count} kinds of sources tell the same pain, {pain|text}: {where|text}':
    '{sources|count} Arten von Quellen erzählen denselben Schmerzpunkt, {pain|text}: {where|text}',
  '{sources|count} kinds of sources complain with the same word, {pain|text}, of one matter or of several: {where|text}':
    '{sources|count} Arten von Quellen klagen mit demselben Wort, {pain|text}, über eine Sache oder über mehrere: {where|text}',
  '{sources|count} kinds of sources complain with the word {pain|text}, of one matter or of several: {where|text}':
    '{sources|count} Arten von Quellen klagen mit dem Wort {pain|text}, über eine Sache oder über mehrere: {where|text}',
  '{sources|count} kinds of sources tell of a pain, {pain|text}: {where|text}':
    '{sources|count} Arten von Quellen erzählen von einem Schmerzpunkt, {pain|text}: {where|text}',
  'Defects to the customer, filed as something else: {share|share} of {n|count} requests ({lo|share} to {hi|share}), where published studies find about {usual|share}':
    'Für den Kunden ein Mangel, anders geführt: {share|share} von {n|count} Anfragen ({lo|share} bis {hi|share}), wo veröffentlichte Studien etwa {usual|share} finden',
  'Customer and vendor {words|text} on what is a defect: kappa {kappa|index} over {n|count} requests (0 = chance, 1 = always)':
    'Kunde und Anbieter {words|text}, was ein Mangel ist: Kappa {kappa|index} über {n|count} Anfragen (0 = Zufall, 1 = immer)',
  'On what is a defect, customer and vendor disagree most about {named|text}':
    'Was ein Mangel ist, darüber sind Kunde und Anbieter am meisten uneins bei {named|text}',
  'Of {n|count} hidden defects, {told|count} say in their own words why: {named|text}':
    'Von {n|count} verdeckten Mängeln sagen {told|count} in eigenen Worten, warum: {named|text}',
  'Support does not close the gap: customer and vendor disagree on {start|share} of {n|count} requests at the start, and on {end|share} at the end':
    'Der Support schließt die Lücke nicht: uneins bei {start|share} von {n|count} Anfragen am Anfang und bei {end|share} am Ende',
  'Support closes part of the gap: customer and vendor disagree on {start|share} of {n|count} requests at the start, and on {end|share} at the end':
    'Der Support schließt einen Teil der Lücke: uneins bei {start|share} von {n|count} Anfragen am Anfang und bei {end|share} am Ende',
  'active items': 'aktive Einträge',
  'pains with the product that at least two customers name':
    'Schmerzpunkte mit dem Produkt, die mindestens zwei Kunden nennen',
  'backlog items': 'Backlog-Einträge',
  'tickets with words of the customer and a class set by the vendor':
    'Tickets mit Worten des Kunden und einer Einordnung des Anbieters',
  'customers with a name': 'Kunden mit Namen',
  'solved tickets with a reopen count': 'gelöste Tickets mit einer Zahl der Wiedereröffnungen',
  'written reviews of fans and of detractors': 'Bewertungen mit Text von Fans und von Kritikern',
  'the product': 'das Produkt',
  About: 'Über',
  'Getting started': 'Erste Schritte',
  'Using its features': 'Benutzung der Funktionen',
  'Help and documentation': 'Hilfe und Dokumentation',
  'What comes next': 'Wie es weitergeht',
  Area: 'Bereich',
  'Complaints about the product itself and about the company around it':
    'Beschwerden über das Produkt selbst und über das Unternehmen dahinter',
  Evaluate: 'Prüfen',
  Buy: 'Kaufen',
  'Get started': 'Einstieg',
  Use: 'Nutzen',
  'Get support': 'Hilfe bekommen',
  Renew: 'Verlängern',
  Stage: 'Etappe',
  'Broken experience': 'Defektes Erlebnis',
  'Mismatched expectations': 'Verfehlte Erwartungen',
  'Perceived value': 'Wahrgenommener Gegenwert',
  'Trust lost in words': 'Vertrauensverlust in Worten',
  'Stands out': 'Sticht hervor',
  'Customers who complain, by stage of the journey and kind of disappointment':
    'Kunden, die sich beschweren, nach Etappe der Reise und Art der Enttäuschung',
  'Where customers say that trust is gone': 'Wo Kunden sagen, dass das Vertrauen weg ist',
  'the company': 'das Unternehmen',
  'Service and support': 'Service und Support',
  'Sales, price and contract': 'Verkauf, Preis und Vertrag',
  'Handover between people': 'Übergabe zwischen Personen',
  'Trust is lost {where|text}: {entities|count} customers say so in their own words, of {all|count} at any stage':
    'Vertrauen geht hier verloren: {where|text}; {entities|count} Kunden sagen es in eigenen Worten, von {all|count} in allen Etappen',
  '{category|text} stand out {where|text}: {entities|count} customers, {times|ratio} what chance would bring together':
    '{category|text} sticht hervor: {where|text}; {entities|count} Kunden, das {times|ratio} dessen, was der Zufall zusammenbrächte',
  '{product|share} of {n|count} complaints are about the product itself, first about {productArea|text}; the rest is about the company around it, first about {companyArea|text}':
    '{product|share} von {n|count} Beschwerden gelten dem Produkt selbst, zuerst {productArea|text}; der Rest gilt dem Unternehmen dahinter, zuerst {companyArea|text}',
  'All of {n|count} complaints are about the product itself, first about {productArea|text}':
    'Alle {n|count} Beschwerden gelten dem Produkt selbst, zuerst {productArea|text}',
  'None of {n|count} complaints is about the product itself; all are about the company around it, first about {companyArea|text}':
    'Keine von {n|count} Beschwerden gilt dem Produkt selbst; alle gelten dem Unternehmen dahinter, zuerst {companyArea|text}',
  'Derived by rule; `bruise explain` takes what a sentence rests on.':
    'Nach Regeln abgeleitet; `bruise explain` zeigt, worauf ein Satz beruht.',
  'Link every item of the roadmap to the requests and accounts behind it, and say which has none':
    'Jeden Eintrag der Roadmap mit den Anfragen und Konten dahinter verknüpfen und sagen, welcher keine hat',
  Logo: 'Logo',
  to: 'bis',
  Id: 'Id',
  ' to ': ' bis ',
  ' or ': ' oder ',
  Probably: 'Wahrscheinlich',
  Possibly: 'Möglicherweise',
  'Almost certainly': 'Fast sicher',
  insufficient: 'unzureichend',
  missing: 'fehlt',
  'no record says what it needs': 'kein Eintrag sagt das Nötige',
  'not asked for': 'nicht gefragt',
  customers: 'Kunden',
  reviewers: 'Bewertende',
  interviewees: 'Befragte',
  interviewee: 'Befragter',
  reviewer: 'Bewertender',
  'lost deals': 'verlorene Deals',
  'lost deal': 'verlorener Deal',
  'Still open': 'Noch offen',
  'How long reported defects stay open (Kaplan-Meier)':
    'Wie lange gemeldete Mängel offen bleiben (Kaplan-Meier)',
  'account at risk': 'Konto in Gefahr',
  'account in tickets': 'Konto in Tickets',
  'accounts in tickets': 'Konten in Tickets',
  '"{}"': '„{}“',
  'Reviewers mostly agree': 'Bewertende sind sich meist einig',
  'Reviewers fall into two camps': 'Bewertende teilen sich in zwei Lager',
  'hardly agree': 'sind sich kaum einig',
  'agree in part': 'sind sich teils einig',
  'agree mostly': 'sind sich meist einig',
  agree: 'sind sich einig',
  'agree a little': 'sind sich wenig einig',
  'Start here': 'Hier beginnen',
  'Answer every wish that waits, the oldest first: shipped, planned with a date, or no with a reason':
    'Jeden wartenden Wunsch beantworten, den ältesten zuerst: ausgeliefert, geplant mit Termin oder nein mit Grund',
  'All that can be split': 'Alles, was sich teilen lässt',
  German: 'Deutsch',
  French: 'Französisch',
  Spanish: 'Spanisch',
  'older study': 'ältere Studie',
  'ServiceXRG, older study': 'ServiceXRG, ältere Studie',
  'risk-accounts': 'Risikokonten',
  'CRM deals': 'CRM-Deals',
  backlog: 'Backlog',
  '{count|count} support {count?ticket:tickets}': '{count|count} Support-{count?Ticket:Tickets}',
  '{count|count} product {count?review:reviews}': '{count|count} {count?Produktbewertung:Produktbewertungen}',
  '{count|count} CRM {count?deal:deals}': '{count|count} CRM-{count?Deal:Deals}',
  '{count|count} backlog {count?item:items}': '{count|count} Backlog-{count?Eintrag:Einträge}',
  '{count|count} interview {count?statement:statements}':
    '{count|count} {count?Interviewaussage:Interviewaussagen}',
  '{count|count} risk {count?account:accounts}': '{count|count} {count?Risikokonto:Risikokonten}',
  misreporting: 'falscher Angaben',
  'how they were picked': 'der Art ihrer Auswahl',
  'and {more|count} more {more?warning:warnings}': 'und {more|count} weitere {more?Warnung:Warnungen}',
  '{count|count} {count?risk:risks}': '{count|count} {count?Risiko:Risiken}',
  '{count|count} {count?caution:cautions}': '{count|count} {count?Vorbehalt:Vorbehalte}',
  '{count|count} {count?note:notes}': '{count|count} {count?Hinweis:Hinweise}',
  '{count} {count?risk:risks}': '{count} {count?Risiko:Risiken}',
  '{count} {count?caution:cautions}': '{count} {count?Vorbehalt:Vorbehalte}',
  '{count} {count?note:notes}': '{count} {count?Hinweis:Hinweise}',
  '{count} {raw?row:rows}': '{count} {raw?Zeile:Zeilen}',
  '{count} {count?star:stars}': '{count} {count?Stern:Sterne}',
  '{n|count} {n?record:records}': '{n|count} {n?Eintrag:Einträge}',
  '{n|count} {n?duplicate:duplicates}': '{n|count} {n?Doppelter:Doppelte}',
  '{n|count} {n?blank:blanks}': '{n|count} {n?Leere:Leere}',
  '{n|count} {n?reject:rejects}': '{n|count} {n?Ablehnung:Ablehnungen}',
  '{n|count} {n?row:rows}': '{n|count} {n?Zeile:Zeilen}',
  '{files|count} {files?file:files}': '{files|count} {files?Datei:Dateien}',
  '{accounts|count} {accounts?account:accounts}': '{accounts|count} {accounts?Konto:Konten}',
};
