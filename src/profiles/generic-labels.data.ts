// More names for the columns of the generic profiles: French, German, Spanish, Portuguese, Italian, Dutch and Japanese
// words, and the headers of vendors that are known from documents only (Help Scout, Kustomer, Capterra, TrustRadius,
// Product Hunt, Canny, Productboard, Planhat, ChurnZero, Vitally, Totango).
import type { FieldOf } from '../model/record.ts';
import { listNames } from './list-names.ts';

export const MORE_TICKETS = {
  id: listNames(`ticketnr, ticket-nr, vorgangsnummer, n° de ticket, numéro de ticket, número de ticket, bilhete,
    número do ticket, chamado, nº do chamado, protocolo, numero ticket, numero, nummer, ticketnummer, チケット番号,
    チケットID, 番号, 問い合わせ番号, conversation id, bug_id`),
  account:
    listNames(`organisation, cuenta, organización, conta, organização, cliente final, azienda, società, bedrijf,
    klant, organisatie, klantnaam, 会社名, 会社, 顧客, 顧客名, 取引先, 組織`),
  requester:
    listNames(`anfragender, kontakt, ansprechpartner, absender, expéditeur, contact client, remitente, usuario,
    solicitante, remetente, usuário, richiedente, mittente, contatto, utente, aanvrager, afzender, contactpersoon,
    依頼者, 担当者名, 氏名, ユーザー, customer email address`),
  subject:
    listNames(`thema, titre de la demande, tema, assunto, título do chamado, oggetto, titolo, onderwerp, titel,
    件名, タイトル, 題名, short_desc, preview`),
  body: listNames(`anfrage, text der anfrage, message du client, texte, texto, mensagem, descrição, conteúdo, messaggio,
    descrizione, testo, contenuto, bericht, omschrijving, beschrijving, tekst, inhoud, 内容, 本文, 説明, 問い合わせ内容,
    メッセージ, customer message, problem description, first message`),
  createdAt:
    listNames(`eröffnet, eröffnet am, eingegangen am, angelegt am, ouvert le, date d'ouverture, créée le, abierto,
    fecha de apertura, criado em, criado, data de criação, aberto em, data de abertura, data, creato il, creato,
    data di creazione, aperto il, data apertura, aangemaakt, aangemaakt op, datum aanmaak, geopend op, 作成日, 作成日時,
    受付日, 登録日, 日付`),
  resolvedAt:
    listNames(`erledigt am, behoben am, résolue le, solucionado, resolvido em, data de resolução, risolto il,
    data di risoluzione, opgelost op, 解決日, 解決日時`),
  closedAt:
    listNames(`abgeschlossen am, clôturé le, date de clôture, fecha de cierre, fechado em, data de fechamento,
    encerrado em, chiuso il, data di chiusura, gesloten op, クローズ日, 完了日`),
  updatedAt:
    listNames(`zuletzt geändert, geändert am, modifié le, última actualización, atualizado em, modificado em,
    aggiornato il, modificato il, bijgewerkt op, laatst gewijzigd, 更新日, 更新日時`),
  status: listNames('situation, situação, stato, toestand, 状態, ステータス, 状況, bug_status'),
  priority: listNames(
    'dringlichkeit, urgence, urgencia, prioridade, urgência, priorità, urgenza, prioriteit, 優先度, 緊急度',
  ),
  vendorClass:
    listNames(`typ, anfragetyp, tickettyp, type de demande, type de ticket, tipo de ticket, tipo de solicitud,
    categoria, tipo de chamado, tipologia, tipo di richiesta, categorie, soort, type verzoek, 種別, カテゴリ, カテゴリー, 分類`),
  satisfaction:
    listNames(`zufriedenheit, satisfaction client, satisfacción, satisfação, soddisfazione, tevredenheid, 満足度,
    rating`),
  tags: listNames('stichwörter, schlagwörter, étiquettes, etiquetas, etichette, trefwoorden, タグ, ラベル'),
} as const satisfies Partial<Record<FieldOf<'tickets'>, readonly string[]>>;

export const MORE_REVIEWS = {
  author:
    listNames(`verfasser, nom, autore, utilizador, usuário, auteur de l'avis, recensore, naam, gebruiker, 投稿者, ユーザー名,
    username`),
  company: listNames('unternehmen, azienda, bedrijf, 会社'),
  product: listNames(
    'produto, prodotto, application, anwendung, aplicación, applicazione, 製品, 商品, アプリ',
  ),
  stars:
    listNames(`sternebewertung, gesamtbewertung, note globale, évaluation, estrellas, nota, avaliação, estrelas,
    classificação, valutazione, stelle, voto, punteggio, beoordeling, sterren, cijfer, 評価, 星, 星評価, trScore, overall rating,
    average rating`),
  title: listNames('überschrift, titre de l’avis, titolo, onderwerp, タイトル, tagline'),
  body: listNames(`bewertungstext, text der bewertung, texte, texte de l'avis, texto, comentário, avaliação escrita, crítica,
    recensione, commento, testo, recensie, opmerking, tekst, レビュー, 本文, コメント, 口コミ, overall, comment text`),
  pros: listNames(`das gefällt mir, was gefällt ihnen*, ce que j'ai aimé, lo que más me gusta, lo mejor, vantagens, prós,
    pontos fortes, pro, vantaggi, punti di forza, voordelen, pluspunten, 良い点, 良かった点, 長所, what do you like best*`),
  cons: listNames(`das gefällt mir nicht, was gefällt ihnen nicht*, ce que je n'ai pas aimé, lo que menos me gusta, lo peor,
    contras, desvantagens, pontos fracos, contro, svantaggi, punti deboli, nadelen, minpunten, 悪い点, 改善点, 短所`),
  createdAt:
    listNames(`erstellt, veröffentlicht am, date de publication, publié le, data, data da avaliação, publicado em,
    data recensione, pubblicato il, geplaatst op, 日付, 投稿日, 作成日`),
} as const satisfies Partial<Record<FieldOf<'reviews'>, readonly string[]>>;

export const MORE_DEALS = {
  name: listNames(`geschäft, verkaufschance, affaire, nom de l'affaire, negocio, nombre del negocio, negócio, nome do negócio,
    oportunidade, trattativa, affare, opportunità, verkoopkans, dealnaam, 商談, 商談名, 案件, 案件名`),
  account: listNames(
    'kundenname, nom du client, compte, nome do cliente, conta, azienda, società, klant, bedrijf, 取引先, 顧客, 会社名',
  ),
  stage:
    listNames(`verkaufsphase, stufe, étape de vente, etapa de venta, fase, estágio, etapa da venda, stadio, fase di vendita,
    stadium, verkoopfase, フェーズ, ステージ, 段階, status_label`),
  outcome:
    listNames(`verkaufsphase, stufe, fase, estágio, stadio, stadium, esito, uitkomst, uitslag, status_type, résultat final,
    situação, stato, フェーズ, ステージ, 結果, ステータス`),
  amount:
    listNames(`auftragswert, umsatz, volumen, valeur du contrat, chiffre d'affaires, cantidad, ingresos, quantia, receita,
    importo, ammontare, valore, ricavi, bedrag, waarde, omzet, 金額, 受注金額, 売上, monetary_value, value_formatted`),
  currency: listNames('moeda, valuta, 通貨'),
  createdAt: listNames(
    'angelegt am, date de création, fecha de creación, data de criação, criado em, data di creazione, aanmaakdatum, 作成日',
  ),
  closedAt:
    listNames(`abgeschlossen am, verloren am, perdu le, clôturé le, perdido el, data de fechamento, fechado em,
    data di chiusura, chiuso il, sluitingsdatum, gesloten op, 完了日, クローズ日, 失注日`),
  lossReason:
    listNames(`grund für verlust, ablehnungsgrund, absagegrund, motif, raison, cause de perte, causa de pérdida,
    motivo da perda, motivo de perda, razão da perda, motivo della perdita, causa della perdita, motivo perdita,
    reden van verlies, verliesreden, reden, 失注理由, 敗因, 理由`),
  notes: listNames(
    'bemerkungen, kommentar, remarques, observaciones, observações, notas, note, osservazioni, opmerkingen, notities, メモ, 備考',
  ),
  competitor: listNames(
    'mitbewerber, konkurrent, verloren an, concurrents, perdu contre, concorrente, perso contro, verloren aan, 競合, 競合他社',
  ),
} as const satisfies Partial<Record<FieldOf<'deals'>, readonly string[]>>;

export const MORE_BACKLOG = {
  id: listNames('schlüssel, chave, clave, chiave, sleutel, キー, 番号, bug_id'),
  title:
    listNames(`aufgabe, funktion, anforderung, fonctionnalité, tâche, funcionalidad, tarea, funcionalidade, tarefa, resumo,
    titolo, funzionalità, attività, riepilogo, functie, taak, samenvatting, 件名, タイトル, 要約, 機能, 課題, note_title`),
  body: listNames(
    'description détaillée, descrição, detalhes, descrizione, dettagli, omschrijving, beschrijving, 説明, 内容, 詳細, note_text, feature description',
  ),
  itemType: listNames('vorgangstyp, type de demande, categoria, soort, 種別, タイプ, 課題タイプ'),
  status: listNames('stand, avancement, situação, stato, toestand, fase, ステータス, 状態, statusname'),
  createdAt: listNames(
    'erstellt am, angelegt, date de création, fecha de creación, criado em, data de criação, creato, creato il, aangemaakt, 作成日, 作成日時',
  ),
  updatedAt: listNames(
    'geändert am, modifié le, modificado, atualizado, aggiornato, bijgewerkt, 更新日, 更新日時',
  ),
  closedAt: listNames(
    'abgeschlossen am, terminé le, livré le, terminado, concluído em, entregue, completato il, rilasciato, afgerond op, 完了日, リリース日',
  ),
  dueAt: listNames(
    'fällig am, zieltermin, termin, date cible, fecha objetivo, prazo, data limite, data prevista, scadenza, vervaldatum, streefdatum, deadline, 期限, 期日',
  ),
  priority: listNames('wichtigkeit, importance, prioridade, priorità, prioriteit, 優先度'),
  labels: listNames('schlagwörter, etiquetas, etichette, trefwoorden, ラベル, タグ, note_tag_list'),
  votes: listNames(
    'nombre de votes, voti, stemmen, 投票, 票数, customer importance score, user impact score',
  ),
  estimate: listNames(
    'aufwand, story-points, effort estimé, esfuerzo, esforço, stima, schatting, 見積, ストーリーポイント',
  ),
} as const satisfies Partial<Record<FieldOf<'backlog'>, readonly string[]>>;

export const MORE_INTERVIEWS = {
  interviewee: listNames(
    'gesprächspartner, interviewte person, interviewé, participant, persona entrevistada, entrevistado, intervistato, partecipante, geïnterviewde, deelnemer, 回答者, 話者',
  ),
  account: listNames('unternehmen, kunde, société, cuenta, conta, azienda, bedrijf, klant, 会社, 顧客'),
  aspect: listNames('kategorie, question posée, categoría, pergunta, domanda, vraag, 質問, 項目'),
  text: listNames(
    'aussage, notiz, citation, propos, comentario, frase, resposta, citação, risposta, citazione, antwoord, citaat, uitspraak, 回答, 発言, コメント',
  ),
  heldAt: listNames(
    'date de l’entretien, interviewdatum, data da entrevista, data intervista, data, 日付, 実施日',
  ),
} as const satisfies Partial<Record<FieldOf<'interviews'>, readonly string[]>>;

export const MORE_RISKS = {
  account: listNames(
    'unternehmen, kundenname, compte, nom du client, nombre del cliente, conta, azienda, klant, bedrijf, 顧客, 顧客名, 会社名',
  ),
  arr: listNames(
    'vertragswert, jahreswert, valeur du contrat, valor del contrato, valor do contrato, valore del contratto, contractwaarde, 契約金額, 年間契約額, contract value, total contract value',
  ),
  currency: listNames('moeda, valuta, 通貨'),
  risk: listNames(
    'risikostufe, niveau de risque, nivel de riesgo, risco, nível de risco, rischio, livello di rischio, risiconiveau, リスク, リスクレベル, health category',
  ),
  health: listNames(
    'gesundheitswert, score de santé, salud, saúde, salute, gezondheidsscore, ヘルススコア, csmScore, relationship score, npsScore',
  ),
  reason: listNames('risikogrund, motif, cause, razón, razão, motivo, motivo del rischio, reden, 理由, 原因'),
  notes: listNames('bemerkungen, remarques, comentarios, observações, note, opmerkingen, 備考, メモ'),
  renewalAt: listNames(
    'vertragsverlängerung, date d’échéance, échéance du contrat, data de renovação, data di rinnovo, verlengingsdatum, 更新日, 契約更新日, contract renewal date',
  ),
} as const satisfies Partial<Record<FieldOf<'risk-accounts'>, readonly string[]>>;
