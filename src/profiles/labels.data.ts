// Column labels of products in eight languages; see `Labels` for the order and the signs between them. English and
// French ones stand in exports that were seen, the others are the products' own words for the same columns.

/** Jira and Jira Service Management. */
export const JIRA = {
  key: 'Issue key | Clé de demande, Clé de ticket, Clé | Vorgangsschlüssel, Schlüssel | Clave de incidencia, Clave | Chave da item, Chave do item, Chave da pendência, Chave | Chiave segnalazione, Chiave ticket, Chiave | Issuesleutel, Sleutel | 課題キー, キー',
  id: 'Issue id | ID de demande, ID du ticket | Vorgangs-ID | ID de la incidencia | ID da item, ID do item | ID segnalazione, ID ticket | Issue-ID | 課題 ID',
  summary: 'Summary | Résumé | Zusammenfassung | Resumen | Resumo | Riepilogo | Samenvatting | 要約',
  type: 'Issue Type | Type de demande, Type de ticket | Vorgangstyp | Tipo de incidencia, Tipo de Incidencia | Tipo de item, Tipo de pendência | Tipo di segnalazione, Tipo segnalazione, Tipo di ticket | Issuetype, Type issue | 課題タイプ',
  status: 'Status | Etat, État, Statut | Status | Estado | Status, Situação | Stato | Status | ステータス',
  category:
    "Status Category | Catégorie d’état, Catégorie d'état, Catégorie de statut | Statuskategorie | Categoría de estado | Categoria do status, Categoria de status | Categoria di stato, Categoria stato | Statuscategorie | ステータス カテゴリ, ステータスカテゴリー",
  priority: 'Priority | Priorité | Priorität | Prioridad | Prioridade | Priorità | Prioriteit | 優先度',
  resolution:
    'Resolution | Résolution | Lösung | Resolución | Resolução | Risoluzione, Soluzione | Oplossing, Resolutie | 解決状況',
  assignee:
    'Assignee | Responsable, Attribution, Personne assignée | Zugewiesene Person, Bearbeiter | Persona asignada, Responsable | Responsável | Assegnatario | Toegewezen persoon, Toegewezene | 担当者',
  reporter:
    'Reporter | Rapporteur | Autor, Melder | Informador, Informante | Relator | Reporter, Segnalatore, Autore | Melder, Rapporteur | 報告者',
  created:
    'Created | Création, Créée, Créé | Erstellt | Creada, Creado | Criado | Creato, Creata | Aangemaakt, Gemaakt | 作成日, 作成日時',
  updated:
    'Updated | Mise à jour, Mis à jour | Aktualisiert | Actualizada, Actualizado | Atualizado | Aggiornato, Aggiornata | Bijgewerkt | 更新日, 更新日時',
  resolved:
    'Resolved | Résolue, Résolu | Erledigt, Gelöst | Resuelta, Resuelto | Resolvido | Risolto, Risolta | Opgelost | 解決日, 解決日時',
  due: "Due date, Due | Date d'échéance, Date d’échéance, Échéance | Fälligkeitsdatum, Fällig | Fecha de vencimiento | Data de vencimento, Data limite, Data para entrega | Data di scadenza, Scadenza | Vervaldatum, Einddatum | 期限",
  votes: 'Votes | Votes | Stimmen | Votos | Votos | Voti | Stemmen | 投票, 票数',
  labels:
    'Labels | Étiquettes | Stichwörter, Labels | Etiquetas | Etiquetas, Categorias | Etichette | Labels | ラベル',
  description:
    'Description | Descriptif, Description | Beschreibung | Descripción | Descrição | Descrizione | Beschrijving, Omschrijving | 説明',
  comment:
    'Comment, Comments | Commentaire | Kommentar | Comentario | Comentário | Commento | Opmerking, Reactie | コメント',
  parent: 'Parent | Parent | Übergeordnet | Principal | Pai | Principale | Bovenliggend | 親',
} as const;

/** Zendesk views and exports. */
export const ZENDESK = {
  subject: 'Subject | Sujet, Objet | Betreff | Asunto | Assunto | Oggetto | Onderwerp | 件名',
  requester:
    'Requester | Demandeur | Anfragender, Anfragesteller | Solicitante | Solicitante | Richiedente | Aanvrager | リクエスタ',
  requested:
    'Requested | Demandé, Date de la demande | Angefragt, Anfrage eingegangen | Solicitado, Fecha de solicitud | Solicitado, Data da solicitação | Richiesto, Data richiesta | Aangevraagd | リクエスト日, リクエスト日時',
  created:
    'Created at, Created | Créé le, Créé | Erstellt am, Erstellt | Creado el, Creado | Criado em, Criado | Creato il, Creato | Gemaakt op, Aangemaakt | 作成日, 作成日時',
  updated:
    'Updated at, Updated | Mis à jour, Mis à jour le | Aktualisiert, Aktualisiert am | Actualizado, Actualizado el | Atualizado, Atualizado em | Aggiornato, Aggiornato il | Bijgewerkt, Bijgewerkt op | 更新日, 更新日時',
  solved:
    'Solved at, Solved | Résolu, Résolu le | Gelöst, Gelöst am | Resuelto, Resuelto el | Resolvido, Resolvido em | Risolto, Risolto il | Opgelost, Opgelost op | 解決日, 解決日時',
  status:
    'Status, Ticket status | Statut, Statut du ticket | Status, Ticketstatus | Estado, Estado del ticket | Status, Status do ticket | Stato, Stato ticket | Status, Ticketstatus | ステータス, チケットステータス',
  priority: 'Priority | Priorité | Priorität | Prioridad | Prioridade | Priorità | Prioriteit | 優先度',
  type: 'Type, Ticket type | Type, Type de ticket | Typ, Tickettyp | Tipo, Tipo de ticket | Tipo, Tipo de ticket | Tipo, Tipo di ticket | Type, Tickettype | タイプ, チケットタイプ',
  group: 'Group | Groupe | Gruppe | Grupo | Grupo | Gruppo | Groep | グループ',
  assignee:
    'Assignee | Assigné, Assigné à | Mitarbeiter, Zugewiesener Mitarbeiter | Agente asignado, Asignado a | Atribuído, Atribuído a | Assegnatario | Toegewezen medewerker | 担当者',
  organization:
    'Organization | Organisation | Organisation, Unternehmen | Organización | Organização | Organizzazione | Organisatie | 組織',
  tags: 'Tags | Marqueurs, Tags | Stichwörter, Tags | Etiquetas | Tags, Marcadores | Tag | Tags | タグ',
  satisfaction:
    'Satisfaction Score, Satisfaction | Score de satisfaction, Satisfaction | Zufriedenheitswertung, Zufriedenheit | Puntuación de satisfacción, Satisfacción | Pontuação de satisfação, Satisfação | Punteggio di soddisfazione, Soddisfazione | Tevredenheidsscore, Tevredenheid | 満足度スコア, 満足度',
  description:
    'Description | Description | Beschreibung | Descripción | Descrição | Descrizione | Beschrijving | 説明',
} as const;

/** Salesforce opportunity reports. */
export const SALESFORCE_DEAL = {
  owner:
    "Opportunity Owner | Propriétaire de l'opportunité, Propriétaire de l’opportunité | Opportunity-Inhaber | Propietario de oportunidad, Propietario de la oportunidad | Proprietário da oportunidade | Titolare opportunità | Eigenaar opportunity, Eigenaar van opportunity | 商談 所有者, 商談所有者",
  account:
    'Account Name | Nom du compte | Accountname | Nombre de la cuenta, Nombre de cuenta | Nome da conta | Nome account | Accountnaam | 取引先名',
  name: "Opportunity Name | Nom de l'opportunité, Nom de l’opportunité, Nom opportunité | Opportunity-Name, Opportunityname | Nombre de la oportunidad, Nombre de oportunidad | Nome da oportunidade | Nome opportunità | Opportunitynaam, Naam opportunity | 商談名",
  stage: 'Stage | Étape | Phase | Etapa | Fase | Fase | Fase | フェーズ',
  amount: 'Amount | Montant | Betrag | Importe, Monto | Valor, Quantia | Importo, Ammontare | Bedrag | 金額',
  currency:
    "Opportunity Currency | Devise de l'opportunité, Devise | Opportunity-Währung, Währung | Divisa de la oportunidad, Divisa | Moeda da oportunidade, Moeda | Valuta opportunità, Valuta | Opportunityvaluta, Valuta | 商談 通貨, 通貨",
  closed:
    'Close Date | Date de clôture | Schlusstermin, Abschlussdatum | Fecha de cierre | Data de fechamento | Data di chiusura | Sluitingsdatum, Afsluitdatum | 完了予定日',
  created:
    'Created Date | Date de création | Erstelldatum, Erstellungsdatum | Fecha de creación | Data de criação | Data di creazione, Data creazione | Aanmaakdatum | 作成日',
  next: 'Next Step | Étape suivante | Nächster Schritt | Siguiente paso, Paso siguiente | Próxima etapa | Fase successiva | Volgende stap | 次のステップ',
  source:
    'Lead Source | Origine de la piste | Lead-Quelle, Leadquelle | Origen del prospecto, Origen del candidato | Origem do lead | Fonte del lead, Origine lead | Bron van lead, Leadbron | リードソース',
  probability:
    'Probability (%) | Probabilité (%) | Wahrscheinlichkeit (%) | Probabilidad (%) | Probabilidade (%) | Probabilità (%) | Waarschijnlijkheid (%) | 確度 (%)',
  lossReason:
    'Loss Reason, Reason Lost | Raison de la perte, Motif de perte, Raison de l’échec | Verlustgrund, Grund für Verlust | Motivo de pérdida, Motivo de la pérdida, Razón de pérdida | Motivo da perda, Motivo de perda | Motivo della perdita, Motivo perdita | Reden van verlies, Reden verlies, Verliesreden | 失注理由',
  description:
    'Description | Description | Beschreibung | Descripción | Descrição | Descrizione | Beschrijving | 説明',
} as const;

/** Salesforce case reports. */
export const SALESFORCE_CASE = {
  number:
    'Case Number | Numéro de la requête, Numéro de requête | Kundenvorgangsnummer, Vorgangsnummer | Número del caso, Número de caso | Número do caso | Numero caso | Casenummer | ケース番号',
  subject: 'Subject | Objet | Betreff | Asunto | Assunto | Oggetto | Onderwerp | 件名',
  account: SALESFORCE_DEAL.account,
  contact:
    'Contact Name | Nom du contact | Kontaktname, Name des Kontakts | Nombre del contacto | Nome do contato | Nome referente | Naam contactpersoon | 取引先責任者名',
  status: 'Status | Statut | Status | Estado | Status | Stato | Status | 状況',
  opened:
    "Date/Time Opened | Date/Heure d'ouverture, Date/Heure d’ouverture | Datum/Uhrzeit geöffnet, Datum/Zeit der Öffnung | Fecha/Hora de apertura | Data/Hora de abertura | Data/Ora apertura, Data/Ora di apertura | Datum/tijd geopend | オープン日時, 作成日時",
  closed:
    'Date/Time Closed | Date/Heure de fermeture | Datum/Uhrzeit geschlossen, Datum/Zeit der Schließung | Fecha/Hora de cierre | Data/Hora de fechamento | Data/Ora chiusura, Data/Ora di chiusura | Datum/tijd gesloten | クローズ日時',
  owner:
    'Case Owner | Propriétaire de la requête | Kundenvorgangsinhaber, Inhaber des Kundenvorgangs | Propietario del caso | Proprietário do caso | Titolare caso | Eigenaar case, Eigenaar van case | ケース 所有者, ケース所有者',
  origin:
    'Case Origin | Origine de la requête | Kundenvorgangsursprung, Ursprung des Kundenvorgangs | Origen del caso | Origem do caso | Origine caso | Oorsprong case, Herkomst case | ケース発生源, 発生源',
  priority: 'Priority | Priorité | Priorität | Prioridad | Prioridade | Priorità | Prioriteit | 優先度',
  type: 'Type | Type | Typ | Tipo | Tipo | Tipo | Type | 種別',
  reason:
    'Case Reason | Motif de la requête | Kundenvorgangsgrund, Grund des Kundenvorgangs | Motivo del caso | Motivo do caso | Motivo caso | Reden case, Casereden | 原因',
  description: SALESFORCE_DEAL.description,
} as const;

/** HubSpot deals. */
export const HUBSPOT_DEAL = {
  id: "Record ID | ID de fiche d'informations, ID de l'objet, ID de fiche | Datensatz-ID | ID de registro, ID del registro | ID do registro | ID record, ID del record | Record-ID | レコードID, レコード ID",
  name: 'Deal Name | Nom de la transaction | Deal-Name, Dealname | Nombre del negocio | Nome do negócio | Nome della trattativa, Nome trattativa, Nome affare | Dealnaam, Naam van deal | 取引名',
  stage:
    'Deal Stage | Phase de la transaction | Deal-Phase, Dealphase | Etapa del negocio | Etapa do negócio | Fase della trattativa, Fase trattativa, Fase affare | Dealfase, Dealstadium | 取引ステージ',
  owner:
    'Deal owner | Propriétaire de la transaction | Für Deal zuständiger Mitarbeiter, Deal-Inhaber, Zuständiger Mitarbeiter | Propietario del negocio | Proprietário do negócio | Proprietario della trattativa, Proprietario trattativa | Deal-eigenaar, Dealeigenaar | 取引担当者',
  amount:
    'Amount | Montant | Betrag, Deal-Wert | Valor, Importe, Cantidad | Valor, Quantia | Importo, Valore | Bedrag, Waarde | 金額',
  closed:
    'Close Date | Date de fermeture | Abschlussdatum | Fecha de cierre | Data de fechamento | Data di chiusura | Sluitingsdatum | クローズ日',
  created:
    'Create Date | Date de création | Erstellungsdatum, Erstelldatum | Fecha de creación | Data de criação | Data di creazione | Aanmaakdatum | 作成日',
  lossReason:
    'Closed Lost Reason | Raison de la transaction perdue, Raison de fermeture perdue, Motif de perte | Grund für verlorenen Deal, Grund für den Verlust, Verlustgrund | Motivo de cierre perdido, Motivo de negocio perdido, Motivo de pérdida | Motivo de fechamento como perdido, Motivo de negócio perdido, Motivo da perda | Motivo di chiusura persa, Motivo trattativa persa, Motivo della perdita | Reden gesloten verloren, Reden van verlies | 失注理由, 不成立理由',
  company:
    'Associated Company | Entreprise associée | Zugeordnetes Unternehmen, Verknüpftes Unternehmen | Empresa asociada | Empresa associada | Azienda associata | Gekoppeld bedrijf, Bijbehorend bedrijf | 関連付けられた会社',
  description:
    'Deal Description | Description de la transaction | Deal-Beschreibung, Dealbeschreibung | Descripción del negocio | Descrição do negócio | Descrizione della trattativa | Dealbeschrijving | 取引の説明',
  pipeline: 'Pipeline | Pipeline | Pipeline | Pipeline | Pipeline | Pipeline | Pipeline | パイプライン',
} as const;

/** HubSpot tickets. */
export const HUBSPOT_TICKET = {
  id: 'Ticket ID | ID du ticket | Ticket-ID | ID de ticket, ID del ticket | ID do ticket | ID ticket | Ticket-ID | チケットID, チケット ID',
  name: 'Ticket name | Nom du ticket | Ticket-Name, Ticketname | Nombre del ticket | Nome do ticket | Nome del ticket, Nome ticket | Ticketnaam | チケット名',
  status:
    'Ticket status | Statut du ticket | Ticket-Status, Ticketstatus | Estado del ticket | Status do ticket | Stato del ticket, Stato ticket | Ticketstatus | チケットステータス',
  description:
    'Ticket description | Description du ticket | Ticket-Beschreibung, Ticketbeschreibung | Descripción del ticket | Descrição do ticket | Descrizione del ticket | Ticketbeschrijving, Ticketomschrijving | チケットの説明',
  owner:
    'Ticket owner | Propriétaire du ticket | Für Ticket zuständiger Mitarbeiter, Ticket-Inhaber | Propietario del ticket | Proprietário do ticket | Proprietario del ticket | Ticketeigenaar | チケット担当者',
  created: HUBSPOT_DEAL.created,
  closed: HUBSPOT_DEAL.closed,
  priority: 'Priority | Priorité | Priorität | Prioridad | Prioridade | Priorità | Prioriteit | 優先度',
  pipeline: HUBSPOT_DEAL.pipeline,
  company: HUBSPOT_DEAL.company,
  contact:
    'Associated Contact | Contact associé | Zugeordneter Kontakt, Verknüpfter Kontakt | Contacto asociado | Contato associado | Contatto associato | Gekoppeld contact | 関連付けられたコンタクト',
  category: 'Category | Catégorie | Kategorie | Categoría | Categoria | Categoria | Categorie | カテゴリー',
} as const;
