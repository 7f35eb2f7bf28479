/** What is said of files and their rows: English text or template to German. */
export const GERMAN_NOTICES: Readonly<Record<string, string>> = {
  'there is no record {record}, so nothing is done; write its id, or its address such as tickets.csv:17':
    'Es gibt keinen Eintrag {record}, daher geschieht nichts; schreiben Sie seine Id oder seine Adresse wie tickets.csv:17',
  'more than one record is called {record}; all of them are meant':
    'Mehr als ein Eintrag heißt {record}; gemeint sind alle',
  '{record} has no class that could be another; only exclude works there':
    '{record} hat keine Klasse, die eine andere sein könnte; dort wirkt nur exclude',
  '{at}: {told} (and {more|count} more like it)': '{at}: {told} (und {more|count} weitere dieser Art)',
  'Lists beside the evidence, read and not counted as such: {notes}':
    'Listen neben den Belegen, gelesen und nicht als solche gezählt: {notes}',
  'no date could be read; ages and trends are not measured. Use --as-of to say what day it is':
    'Kein Datum war lesbar; Alter und Trends sind nicht gemessen. Mit --as-of sagen Sie, welcher Tag gilt',
  '{lonely|count} {lonely?date stands:dates stand} more than a year after all others; the audit speaks of {day|day}. Use --as-of to decide otherwise':
    '{lonely|count} {lonely?Datum liegt:Daten liegen} mehr als ein Jahr nach allen anderen; die Prüfung gilt für den {day|day}. Mit --as-of entscheiden Sie anders',
  '{source}: not recognised, no rows below the header: {told}':
    '{source}: nicht erkannt, keine Zeilen unter der Kopfzeile: {told}',
  '{source}: not recognised, {rejects|count} {rejects?row:rows} left out: {told}':
    '{source}: nicht erkannt, {rejects|count} {rejects?Zeile:Zeilen} ausgelassen: {told}',
  '{source}: cells that could not be read: {cells}': '{source}: nicht lesbare Zellen: {cells}',
  '{source}: {later|count} {later?record is:records are} dated after the as-of day and left out':
    '{source}: {later|count} {later?Eintrag ist:Einträge sind} nach dem Stichtag datiert und ausgelassen',
  '{count|count} x {code} in "{column}"': '{count|count} x {code} in „{column}“',
  '{source}: it has a header and no rows': '{source}: hat eine Kopfzeile und keine Zeilen',
  'you said {what}': 'Sie sagten {what}',
  'no distinctive headers': 'keine kennzeichnenden Spalten',
  'headers {headers}': 'Spalten {headers}',
  'without {missing}': 'ohne {missing}',
  'name says {names}': 'der Name sagt {names}',
  'no export that is known looks like this': 'kein bekannter Export sieht so aus',
  'it has too few columns to tell; nearest is {profile}':
    'zu wenige Spalten, um es zu sagen; am nächsten liegt {profile}',
  'nearest is {profile}, which also has {missing}': 'am nächsten liegt {profile}, das auch {missing} hat',
  'if it is an interview: {command}': 'wenn es ein Interview ist: {command}',
  'save it as a file, to say what its columns mean: {command}':
    'als Datei speichern und sagen, was die Spalten bedeuten: {command}',
  'to say what its columns mean: {command}': 'um zu sagen, was die Spalten bedeuten: {command}',
  'none of its columns is known of {kind}, so nothing is read; say which is which: {command} --kind {kind}':
    'keine der Spalten ist von {kind} bekannt, daher wird nichts gelesen; sagen Sie, welche welche ist: {command} --kind {kind}',
  'resolvedAt: counted from creation and "{header}"':
    'resolvedAt: berechnet aus der Erstellung und „{header}“',
  'this cannot be read as a date': 'nicht als Datum lesbar',
  'this cannot be read as a number': 'nicht als Zahl lesbar',
  'this cannot be read as an amount': 'nicht als Betrag lesbar',
  'this cannot be read as a rating': 'nicht als Bewertung lesbar',
  'none of the columns that are read says anything in this row':
    'keine der gelesenen Spalten sagt in dieser Zeile etwas',
  'a pull request is no backlog item': 'ein Pull Request ist kein Backlog-Eintrag',
  'day/month/year': 'Tag/Monat/Jahr',
  'month/day/year': 'Monat/Tag/Jahr',
  'year/month/day': 'Jahr/Monat/Tag',
  ', as asked for': ', wie verlangt',
  ', as the rest of the file shows': ', wie der Rest der Datei zeigt',
  ', as the other dates of the file are written': ', wie die anderen Daten der Datei geschrieben sind',
  ', as is usual in the language or region of the file':
    ', wie es in der Sprache oder Region der Datei üblich ist',
  '; --date-order decides': '; --date-order entscheidet',
  '{field}: dates in "{header}" could be read in two ways and are taken for {order}{why}':
    '{field}: Daten in „{header}“ lassen sich auf zwei Arten lesen und gelten als {order}{why}',
  '{field}: {dates|count} {dates?date:dates} in "{header}" cannot be {order} and {dates?is:are} read the only other way':
    '{field}: {dates|count} {dates?Datum:Daten} in „{header}“ {dates?kann:können} nicht {order} sein und {dates?ist:sind} auf die einzige andere Art gelesen',
  '{dates|count} {dates?date:dates} such as "2 hours ago" {dates?is:are} counted back from {day|day}':
    '{dates|count} {dates?Datum:Daten} wie „vor 2 Stunden“ {dates?ist:sind} vom {day|day} zurückgerechnet',
  '{dates|count} {dates?date:dates} such as "2 hours ago" {dates?is:are} left empty: nothing in the file says what day it was; --as-of does':
    '{dates|count} {dates?Datum:Daten} wie „vor 2 Stunden“ {dates?bleibt:bleiben} leer: Nichts in der Datei sagt, welcher Tag es war; --as-of tut es',
  '{names}: no column was found for it': '{names}: keine Spalte dafür gefunden',
  '{names}: {columns?column:columns} {headers} {columns?is:are} empty in the first {rows|count} {rows?row:rows}':
    '{names}: {columns?Spalte:Spalten} {headers} {columns?ist:sind} leer in {rows?der ersten Zeile:den ersten Zeilen} ({rows|count})',
  '{field}: column "{header}" holds no {what}, so it is not read':
    '{field}: Spalte „{header}“ enthält keine {what} und wird daher nicht gelesen',
  '{field}: "{chosen}" is read because "{first}" is {why}':
    '{field}: „{chosen}“ wird gelesen, weil „{first}“ {why} ist',
  'hardly a word in {columns} is a {field} of {kind}':
    'in {columns} ist kaum ein Wort ein {field} von {kind}',
  'nothing in {columns} speaks of selling': 'nichts in {columns} spricht vom Verkaufen',
  '{columns} holds no sentences': '{columns} enthält keine Sätze',
  'nothing is written in it but headings': 'darin steht nichts als Überschriften',
  'it is a mail that is still to be sent, not what a customer said':
    'es ist eine Mail, die noch zu senden ist, nicht was ein Kunde sagte',
  'notes in words; name says {word}': 'Notizen in Worten; der Name sagt {word}',
  'it is a text, and nothing in it shows that a customer was asked: no speaker, no question, no interviewee':
    'es ist ein Text, und nichts darin zeigt, dass ein Kunde gefragt wurde: kein Sprecher, keine Frage, kein Befragter',
  'it asks "{asked}"': 'darin wird gefragt: „{asked}“',
  'heading "{heading}"': 'Überschrift „{heading}“',
  'headings "{first}" and "{second}"': 'Überschriften „{first}“ und „{second}“',
  'title "{title}"': 'Titel „{title}“',
  'line "{key}:"': 'Zeile „{key}:“',
  'lines "{account}:" and "{other}:"': 'Zeilen „{account}:“ und „{other}:“',
  'speakers take turns in it': 'darin wechseln sich Sprecher ab',
  empty: 'leer',
  'empty or repeats itself': 'leer oder nicht eindeutig',
  'nearly empty': 'fast leer',
  'kinds of request': 'Arten von Anfragen',
  dates: 'Datumsangaben',
  amounts: 'Beträge',
  companies: 'Firmen',
  numbers: 'Zahlen',
  '{field}: ratings in "{header}" are taken to be out of {best|count}, as their values show':
    '{field}: Bewertungen in „{header}“ gelten als von {best|count} Punkten, wie ihre Werte zeigen',
  '{count|count} of {rows|count} rows hold "{header}" and nothing else; those with the same words count as duplicates':
    '{count|count} von {rows|count} Zeilen enthalten „{header}“ und sonst nichts; gleiche Wortlaute zählen als Dubletten',
  '{field}: not understood and {fate}: {shown}{more}': '{field}: nicht verstanden und {fate}: {shown}{more}',
  'left empty': 'leer gelassen',
  'taken for {verdict}': 'als {verdict} gelesen',
  ' and {more|count} more': ' und {more|count} weitere',
  'The system could not read it ({code}); copy the file to another disk and try again.':
    'Das System konnte sie nicht lesen ({code}); kopieren Sie die Datei auf ein anderes Laufwerk und versuchen Sie es erneut.',
  '{rest|count} more {rest?file:files} in it could not be read; take them out, or export them again.':
    '{rest|count} weitere {rest?Datei:Dateien} darin nicht lesbar; nehmen Sie sie heraus oder exportieren Sie sie neu.',
  'A quote that opens in this record is closed only on the next line, inside another record.':
    'Ein Anführungszeichen, das in diesem Eintrag beginnt, endet erst in der nächsten Zeile, in einem anderen Eintrag.',
  'A quote that opens in this record is closed only {lines|count} lines further down, inside another record.':
    'Ein Anführungszeichen, das in diesem Eintrag beginnt, endet erst {lines|count} Zeilen weiter unten, in einem anderen Eintrag.',
  'A quote that opens in this record is never closed.':
    'Ein Anführungszeichen, das in diesem Eintrag beginnt, endet nie.',
  'The record is larger than {megabytes|count} MB, most likely because a quote in it is never closed.':
    'Der Eintrag ist größer als {megabytes|count} MB, wohl weil ein Anführungszeichen darin nie endet.',
  'The record is larger than {megabytes|count} MB.': 'Der Eintrag ist größer als {megabytes|count} MB.',
  'The record has more than {cells|count} cells.': 'Der Eintrag hat mehr als {cells|count} Zellen.',
  '{at}: {told} (and {more|count} more {more?line:lines} like it)':
    '{at}: {told} (und {more|count} weitere {more?Zeile:Zeilen} dieser Art)',
  'it has no name and is left out': 'sie hat keinen Namen und ist ausgelassen',
  '{name} stands in {where} already, which counts; this line is left out':
    '{name} steht schon in {where}, und das zählt; diese Zeile ist ausgelassen',
  '{name} is also a name of {owner}; who says no more than that stays undecided':
    '{name} ist auch ein Name von {owner}; wer nicht mehr sagt, bleibt unentschieden',
  'write available, planned or retired': 'schreiben Sie available, planned oder retired',
  'did you mean {near}?': 'meinten Sie {near}?',
  'status {cell} is not known, so the line is left out; {hint}':
    'Der Status {cell} ist nicht bekannt, die Zeile ist daher ausgelassen; {hint}',
  'since {cell} can be read in two ways, it was read day first; write it as {day}':
    'since {cell} lässt sich auf zwei Arten lesen und wurde mit dem Tag zuerst gelesen; schreiben Sie {day}',
  'since {cell} is no date, write it as 2026-03-31; it is taken for not told':
    'since {cell} ist kein Datum, schreiben Sie es wie 2026-03-31; es gilt als nicht genannt',
  'it says no claim and is left out': 'sie nennt kein Versprechen und ist ausgelassen',
  '{text} stands there twice; this line is left out': '{text} steht zweimal da; diese Zeile ist ausgelassen',
  'add it to the capabilities, or write "none"':
    'nehmen Sie sie in die Fähigkeiten auf oder schreiben Sie „none“',
  'there is no capability {cell}, so the line is left out; {hint}':
    'Es gibt keine Fähigkeit {cell}, die Zeile ist daher ausgelassen; {hint}',
  'label {cell} is not known, {classes} or exclude is wanted; the line is left out':
    'Die Klasse {cell} ist nicht bekannt, gefragt ist {classes} oder exclude; die Zeile ist ausgelassen',
  'label {cell} is not known, {classes}, or ? for cannot tell is wanted; the line is left out':
    'Die Klasse {cell} ist nicht bekannt, gefragt ist {classes} oder ? für nicht zu sagen; die Zeile ist ausgelassen',
  'it names no record and is left out': 'sie nennt keinen Eintrag und ist ausgelassen',
  'record {record} stands in line {line} already, which counts; this line is left out':
    'Der Eintrag {record} steht schon in Zeile {line}, und die zählt; diese Zeile ist ausgelassen',
  'columns that are not read: {unread}; there is {known}':
    'Spalten, die nicht gelesen werden: {unread}; es gibt {known}',
  'only the first {cap|count} lines are read; cut the list, or leave out what nobody asks for':
    'nur die ersten {cap|count} Zeilen werden gelesen; kürzen Sie die Liste, oder lassen Sie weg, wonach niemand fragt',
  'not used, because the configuration names another list of {name}':
    'nicht verwendet, weil die Konfiguration eine andere Liste {name} nennt',
  '{source}: {lines|count} {lines?line:lines} of {what}':
    '{source}: {lines|count} {lines?Zeile:Zeilen} ({what})',
  'what the product can do': 'was das Produkt kann',
  'what is promised': 'was versprochen ist',
  'which capability a statement is about': 'von welcher Fähigkeit eine Aussage handelt',
  'disputed readings': 'bestrittene Lesungen',
  'hand-coded records': 'von Hand kodierte Einträge',
  'so it is not used': 'daher nicht verwendet',
  'so it was read as evidence': 'daher als Beleg gelesen',
  'no list of {name}, {fate}: it needs the {columns?column:columns} {wanted}':
    'keine Liste {name}, {fate}: Es {columns?fehlt die Spalte:fehlen die Spalten} {wanted}',
  'not valid YAML: {why}': 'kein gültiges YAML: {why}',
  'no list in it; begin every line with "- name: "':
    'keine Liste darin; beginnen Sie jede Zeile mit „- name: “',
  'A cell has more than {limit} of text.': 'Eine Zelle hat mehr als {limit} Text.',
  'This is a folder; give one of the files in it.': 'Das ist ein Ordner; nennen Sie eine der Dateien darin.',
  'Nothing was piped in; give a file, or pipe one in: bruise audit - < tickets.csv':
    'Es kam keine Eingabe; nennen Sie eine Datei oder leiten Sie eine ein: bruise audit - < tickets.csv',
  'More than {limit|count} MB were piped in; save them to a file and give the file.':
    'Mehr als {limit|count} MB kamen als Eingabe; speichern Sie sie und nennen Sie die Datei.',
  'This is {name}; {readable}: {advice}.': 'Das ist {name}; {readable}. Abhilfe: {advice}.',
  'This is binary data, not text; {readable}: export the data as CSV or JSON.':
    'Das sind Binärdaten, kein Text; {readable}. Exportieren Sie die Daten als CSV oder JSON.',
  'Files ending in .{extension} are not read; {readable}: export the data again, or rename the file if it is one of these.':
    'Dateien mit der Endung .{extension} werden nicht gelesen; {readable}. Exportieren Sie die Daten neu, oder benennen Sie die Datei um, wenn sie eine davon ist.',
  'The file ends in .{extension} but does not begin with a bracket; export it again, or rename it to what it is.':
    'Die Datei endet auf .{extension}, beginnt aber nicht mit einer Klammer; exportieren Sie sie neu, oder benennen Sie sie nach dem, was sie ist.',
  'This is an HTML page, whatever its name says; open it in a spreadsheet and save it as CSV UTF-8.':
    'Das ist eine HTML-Seite, wie immer sie heißt; öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV UTF-8.',
  'This is XML; export the data as CSV or JSON.': 'Das ist XML; exportieren Sie die Daten als CSV oder JSON.',
  'The file is empty; export it again, or leave it out.':
    'Die Datei ist leer; exportieren Sie sie neu, oder lassen Sie sie weg.',
  'This workbook is protected with a password; open it in a spreadsheet and save it without one.':
    'Diese Arbeitsmappe ist mit einem Passwort geschützt; öffnen Sie sie und speichern Sie sie ohne.',
  'There is no such file or folder; check the spelling and the folder you are in.':
    'Diese Datei oder diesen Ordner gibt es nicht; prüfen Sie die Schreibweise und den Ordner, in dem Sie sind.',
  'A part of this path is a file, not a folder; check the spelling.':
    'Ein Teil dieses Pfads ist eine Datei, kein Ordner; prüfen Sie die Schreibweise.',
  'You have no permission to read it; ask its owner or copy it to your own folder.':
    'Sie dürfen sie nicht lesen; fragen Sie den Besitzer, oder kopieren Sie sie in einen eigenen Ordner.',
  'This is a folder where a file was expected; give the files inside it.':
    'Hier ist ein Ordner, wo eine Datei erwartet war; nennen Sie die Dateien darin.',
  'Its symbolic links lead in a circle; give the file the link should lead to.':
    'Die symbolischen Links führen im Kreis; nennen Sie die Datei, zu der der Link führen soll.',
  'The path is longer than the system allows; check the spelling.':
    'Der Pfad ist länger, als das System erlaubt; prüfen Sie die Schreibweise.',
  'Too many files are open; close other programs and run again.':
    'Zu viele Dateien sind offen; schließen Sie andere Programme und starten Sie neu.',
  'An archive within an archive may have {limit} at most; unpack the outer one and give the files inside.':
    'Ein Archiv im Archiv darf höchstens {limit} haben; entpacken Sie das äußere und nennen Sie die Dateien darin.',
  'Its compressed data is damaged or was cut off; copy or download the file again.':
    'Die komprimierten Daten sind beschädigt oder abgeschnitten; kopieren oder laden Sie die Datei neu.',
  'It expands to more than its archive says, as a bomb does; make the archive again, or give the files unpacked.':
    'Der Inhalt ist größer, als das Archiv sagt, wie bei einer Bombe; packen Sie das Archiv neu, oder nennen Sie die Dateien entpackt.',
  'It expands to more than {ratio|count} times its size, as a bomb does; if you trust it, unpack it and give the files inside.':
    'Der Inhalt ist mehr als {ratio|count}-mal so groß wie das Archiv, wie bei einer Bombe; wenn Sie ihm trauen, entpacken Sie es und nennen Sie die Dateien darin.',
  'It expands to more than {limit}; unpack it and give the files inside.':
    'Der Inhalt ist größer als {limit}; entpacken Sie es und nennen Sie die Dateien darin.',
  'It lies in more than {nesting|count} archives, one within the other; unpack the outer ones and give the files inside.':
    'Sie liegt in mehr als {nesting|count} Archiven ineinander; entpacken Sie die äußeren und nennen Sie die Dateien darin.',
  'This is {name}; {advice}.': 'Das ist {name}; {advice}.',
  'The archive is empty; make one with the exports in it.':
    'Das Archiv ist leer; packen Sie eines mit den Exporten darin.',
  'The archive holds only pictures and system files; make one with the exports in it.':
    'Das Archiv enthält nur Bilder und Systemdateien; packen Sie eines mit den Exporten darin.',
  'The archive holds more than {entries|count} files; make one with only the exports in it.':
    'Das Archiv enthält mehr als {entries|count} Dateien; packen Sie eines nur mit den Exporten.',
  'It is protected with a password; unpack it and give the files inside.':
    'Es ist mit einem Passwort geschützt; entpacken Sie es und nennen Sie die Dateien darin.',
  'It is compressed in a way that is not read; unpack it, or pack it again as an ordinary ZIP.':
    'Es ist auf eine Art komprimiert, die nicht gelesen wird; entpacken Sie es, oder packen Sie es neu als gewöhnliches ZIP.',
  'The file holds only blank lines; export it again.':
    'Die Datei enthält nur leere Zeilen; exportieren Sie sie neu.',
  'The first line has a quote that is never closed; correct the line or export the file again.':
    'Die erste Zeile hat ein Anführungszeichen, das nie endet; berichtigen Sie die Zeile, oder exportieren Sie die Datei neu.',
  'The header on line {line|count} cannot be read: {told} Correct it or export the file again.':
    'Die Kopfzeile in Zeile {line|count} ist nicht lesbar: {told} Berichtigen Sie sie, oder exportieren Sie die Datei neu.',
  'Line {line|count}: {reason}': 'Zeile {line|count}: {reason}',
  'The file holds no records; export it again.': 'Die Datei enthält keine Einträge; exportieren Sie sie neu.',
  'This is a file that bruise wrote; it is no evidence.':
    'Das ist eine Datei, die bruise geschrieben hat; sie ist kein Beleg.',
  'The line is not valid JSON.': 'Die Zeile ist kein gültiges JSON.',
  'The item is a single value or a list, not a record.':
    'Das Element ist ein einzelner Wert oder eine Liste, kein Eintrag.',
  'The record is nested too deeply to be read.':
    'Der Eintrag ist zu tief verschachtelt, um gelesen zu werden.',
  'This is not valid JSON: {why}; export it again.':
    'Das ist kein gültiges JSON: {why}; exportieren Sie es neu.',
  'The file nests lists too deeply and has no list of records; export the records as a list of objects.':
    'Die Datei verschachtelt Listen zu tief und hat keine Liste von Einträgen; exportieren Sie die Einträge als Liste von Objekten.',
  'The file has no list of records ({...}); export the records as a list of objects.':
    'Die Datei hat keine Liste von Einträgen ({...}); exportieren Sie die Einträge als Liste von Objekten.',
  'The list has {size}, more than {limit}; keep it as CSV, or cut it.':
    'Die Liste hat {size}, mehr als {limit}; führen Sie sie als CSV, oder kürzen Sie sie.',
  'The file has {size}, more than {limit}; {advice}': 'Die Datei hat {size}, mehr als {limit}; {advice}',
  'The sheet has more than {cells|count} cells; save it as CSV UTF-8.':
    'Das Blatt hat mehr als {cells|count} Zellen; speichern Sie es als CSV UTF-8.',
  'A cell of the workbook has more than {limit} of text; open it in a spreadsheet and save it as CSV UTF-8.':
    'Eine Zelle der Arbeitsmappe hat mehr als {limit} Text; öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV UTF-8.',
  'A part of the workbook is damaged; open it in a spreadsheet and save it again.':
    'Ein Teil der Arbeitsmappe ist beschädigt; öffnen Sie sie und speichern Sie sie neu.',
  'A part of the workbook declares a document type, which no spreadsheet writes; open it in one and save it again.':
    'Ein Teil der Arbeitsmappe erklärt einen Dokumenttyp, den keine Tabellenkalkulation schreibt; öffnen Sie sie in einer und speichern Sie sie neu.',
  'The workbook holds no cells; export it again, or leave it out.':
    'Die Arbeitsmappe enthält keine Zellen; exportieren Sie sie neu, oder lassen Sie sie weg.',
  'This looks like a workbook but has no list of its sheets; open it in a spreadsheet and save it again.':
    'Das sieht aus wie eine Arbeitsmappe, hat aber keine Liste ihrer Blätter; öffnen Sie sie und speichern Sie sie neu.',
  'The part {name} of the workbook has {size}, more than {limit}; save its sheets as CSV UTF-8.':
    'Der Teil {name} der Arbeitsmappe hat {size}, mehr als {limit}; speichern Sie die Blätter als CSV UTF-8.',
  'an old Excel workbook (XLS)': 'eine alte Excel-Arbeitsmappe (XLS)',
  'open it in a spreadsheet and save it as XLSX or CSV UTF-8':
    'öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als XLSX oder CSV UTF-8',
  'a bzip2 archive': 'ein bzip2-Archiv',
  'unpack it and give the files inside': 'entpacken Sie es und nennen Sie die Dateien darin',
  'an xz archive': 'ein xz-Archiv',
  'a Zstandard archive': 'ein Zstandard-Archiv',
  'a 7-Zip archive': 'ein 7-Zip-Archiv',
  'a RAR archive': 'ein RAR-Archiv',
  'a PDF': 'ein PDF',
  'export the data as CSV or JSON': 'exportieren Sie die Daten als CSV oder JSON',
  'an RTF document': 'ein RTF-Dokument',
  'save it as plain text': 'speichern Sie es als reinen Text',
  'an SQLite database': 'eine SQLite-Datenbank',
  'a Parquet file': 'eine Parquet-Datei',
  'a tar archive': 'ein tar-Archiv',
  'a PNG image': 'ein PNG-Bild',
  'leave it out, or export the data behind it as CSV or JSON':
    'lassen Sie es weg, oder exportieren Sie die Daten dahinter als CSV oder JSON',
  'a JPEG image': 'ein JPEG-Bild',
  'a GIF image': 'ein GIF-Bild',
  'a TIFF image': 'ein TIFF-Bild',
  'a WebP image': 'ein WebP-Bild',
  'a video': 'ein Video',
  'an audio file': 'eine Tondatei',
  'a program': 'ein Programm',
  'a binary workbook (XLSB)': 'eine binäre Arbeitsmappe (XLSB)',
  'a Word document': 'ein Word-Dokument',
  'save it as plain text or Markdown': 'speichern Sie es als reinen Text oder Markdown',
  'a presentation': 'eine Präsentation',
  'a document of Numbers, Pages or Keynote': 'ein Dokument von Numbers, Pages oder Keynote',
  'an OpenDocument file (ODS, ODT)': 'eine OpenDocument-Datei (ODS, ODT)',
  'this version reads CSV, XLSX, JSON, NDJSON, Markdown, text and WebVTT or SRT transcripts, also in .gz and .zip':
    'diese Fassung liest CSV, XLSX, JSON, NDJSON, Markdown, Text und Transkripte (WebVTT, SRT), auch in .gz und .zip',
};
