import type { RecordKind } from '../model/kinds.ts';
import type { FieldOf } from '../model/record.ts';

/** How the words of a cell become a value of a closed list, for every vendor. */
export interface ValueRule {
  /**
   * Whole cells by value, without case, accents and punctuation; English, French, German, Spanish, Portuguese,
   * Italian, Dutch, and Japanese without its voicing marks, which folding takes for accents. The empty value stands
   * for cells that say nothing. Commas and line ends part the spellings.
   */
  readonly whole: Readonly<Record<string, string>>;
  /** Words or phrases inside a cell, first hit wins; asked when no whole cell fits. */
  readonly inside?: readonly (readonly [value: string, phrases: string])[];
  /** The value of a filled cell nobody knows. */
  readonly fallback?: string;
  /** Values of which a column must hold one to be about this at all, where it holds others that nobody knows. */
  readonly telling?: readonly string[];
}

type Rules = { readonly [K in RecordKind]: { readonly [F in FieldOf<K>]?: ValueRule } };

const PRIORITY: ValueRule = {
  whole: {
    '': 'no priority, not set, unprioritized, unprioritised, unset',
    urgent: `urgent, critical, highest, blocker, emergency, p0, p1, sev1, sev 1, immediate, very high,
        bloquant, critique, urgente, kritisch, dringend, sehr hoch, critico, critica, bloqueante,
        maxima, urgentissima, altissima, bloccante, spoedeisend, kritiek, hoogste, zeer hoog, 緊急, 最高, 至急`,
    high: `high, major, important, p2, sev2, sev 2, majeur, haute, elevee, hoch, alta, alto,
        importante, alta prioridade, elevata, hoog, belangrijk, groot, 高, 高い, 重要`,
    normal: `normal, medium, moderate, standard, p3, sev3, sev 3, med, average, default, moyen, moyenne,
        normale, mittel, media, medio,
        normaal, gemiddeld, standaard, padrao, 中, 普通, 通常`,
    low: `low, minor, lowest, trivial, p4, p5, sev4, sev 4, planning, cosmetic, very low, mineur,
        faible, basse, cosmetique, niedrig, gering, baja, bajo, menor,
        baixa, baixo, bassa, basso, minore, laag, klein, 低, 低い`,
  },
};

const REQUEST_CLASS: ValueRule = {
  whole: {
    defect: 'problem, fault, failure, panne, incident defect',
    'how-to': 'help, inquiry, enquiry, aide, hilfe, ayuda, consulta, demande d information',
    enhancement: 'suggestion, idea, request for enhancement, rfe, wish, story, user story, feature',
  },
  inside: [
    // "Not a bug" is the vendor saying no; it must not be read as the bug it names.
    ['other', 'not a bug, not a defect, no bug, kein fehler, pas un bug, no es un error'],
    ['how-to', 'user error, user education, user training, how to, howto, how do i'],
    [
      'enhancement',
      `feature request, feature requests, feature suggestion, enhancement, enhancements,
        improvement, new feature, product idea, product feedback, feature idea, missing feature,
        change request, demande d evolution, demande devolution, evolution, amelioration,
        verbesserung, funktionswunsch, mejora, nueva funcionalidad, feature gap, wishlist, wish, idea,
        ideas, suggestion, suggestions, request a feature, idee, sugerencia, sugestao, melhoria,
        solicitacao de recurso, suggerimento, miglioramento, richiesta di funzionalita, suggestie,
        verbetering, functieverzoek, wens, 要望, 機能要望, 改善要望, 改善`,
    ],
    [
      'defect',
      `bug, bugs, bogue, bogues, defect, defects, defective, product problem, product issue,
        software problem, broken, malfunction, crash, crashes, outage, regression, not working,
        technical error, error, errors, fehler, storung, anomalie, defaut, dysfonctionnement, fallo,
        bug report, code issue, software fault, product defect, defecto, averia, erro, erros, defeito,
        falha, errore, errori, guasto, difetto, fout, fouten, storing, defect gemeld, 不具合, ハク, 障害, エラー`,
    ],
    [
      'how-to',
      `question, questions, inquiry, enquiry, help, usage, training, documentation, guidance,
        configuration help,
        information request, frage, fragen, schulung,
        formation, pregunta, duda, dudas, capacitacion, knowledge, duvida, duvidas, pergunta,
        treinamento, domanda, formazione, vraag, vragen, scholing, 質問, 使い方, 問い合わせ`,
    ],
  ],
  fallback: 'other',
  telling: ['defect', 'enhancement'],
};

const TICKET_STATUS: ValueRule = {
  whole: {
    open: `new, open, opened, active, untriaged, unconfirmed, available, in progress, working, work in progress, escalated, assigned,
        reopened, re opened, todo, to do, waiting for support, in review, under investigation,
        started, a faire, ouvert, ouverte, en cours, nouveau, offen, neu, in bearbeitung, abierto,
        nuevo, en progreso, en curso, unassigned, in development, backlog, triage, awaiting support,
        aberto, aberta, em andamento, em aberto, novo, nova, em progresso, em atendimento, aperto,
        aperta, in corso, in lavorazione, nuovo, nuova, geopend, in behandeling, nieuw, bezig, オーフン, 新規,
        未対応, 対応中, 進行中, 処理中, nouvelle, en traitement, eroffnet, wieder geoffnet, reabierto, reaberto,
        riaperto, heropend, assignee, asignado, zugewiesen, toegewezen`,
    pending: `pending, hold, on hold, onhold, snoozed, waiting, waiting on customer, waiting for customer,
        waiting on third party, waiting on contact, waiting on us, awaiting customer,
        waiting for approval, customer reply, awaiting response, awaiting customer response,
        waiting for response, blocked, bloque, en attente, en espera, pendiente, wartend,
        warten auf kunden, ausstehend, pending customer,
        pendente, aguardando, aguardando cliente, em espera, in attesa, in sospeso, in afwachting,
        wacht op klant, wachten op klant, 保留, 保留中, 待機中, 顧客待ち, en attente du client, esperando al cliente,
        wartet auf kunden, wartet auf kunde, zuruckgestellt`,
    solved: `solved, resolved, done, fixed, complete, completed, answered, resolved by caller, resolu,
        resolue, termine, fait, valide, gelost, erledigt, fertig, resuelto, solucionado,
        resolvido, resolvida, concluido, concluida, risolto, risolta, completato, opgelost, afgehandeld,
        解決済み, 解決, 完了, 対応済み, completado, abgeschlossen`,
    closed: `closed, cancelled, canceled, archived, declined, wont do, wont fix, wontfix, will not fix,
        invalid, worksforme, works for me, duplicate, rejected,
        merged, ferme, fermee, clos, annule, geschlossen, abgebrochen, cerrado, cancelado, spam,
        fechado, fechada, encerrado, chiuso, chiusa, annullato, gesloten, afgesloten, geannuleerd, クロース,
        終了, 却下, キャンセル`,
    deleted: `deleted, trash, removed, supprime, geloscht, eliminado,
        excluido, excluida, apagado, eliminato, verwijderd, 削除, 削除済み`,
  },
  inside: [
    ['pending', 'waiting, awaiting, on hold, pending'],
    ['closed', 'closed, cancelled, canceled'],
    ['solved', 'resolved, solved'],
    ['open', 'in progress, reopened, investigating, escalated'],
  ],
};

const RESOLUTION: ValueRule = {
  whole: {
    fixed: `fixed, done, resolved, solved, completed, complete, answered, corrige, termine, behoben,
        corrigido, corrigee, concluido, risolto, completato, opgelost, verholpen, 修正済み, 解決, 完了, gelost,
        erledigt, hecho, terminado`,
    'not-fixed': `invalid, obsolete, rejected, declined, incomplete, spam, abandoned, none needed, stale,
        invalido, obsoleto, rechazado, rejeitado, rifiutato, afgewezen, abgelehnt, ungultig, 却下, 対応しない`,
  },
  inside: [
    [
      'not-fixed',
      `wont do, wont fix, wontfix, will not fix, not fixed, unresolved closed, duplicate,
        duplicated, cannot reproduce, cant reproduce, could not reproduce, not reproducible,
        no reply, no response, no answer, not a bug, not a defect, by design, as designed,
        works as designed, known error, not planned, out of scope, cancelled, canceled, withdrawn,
        closed without, not solved, not resolved, doublon, ne sera pas corrige, non reproductible,
        duplikat, nicht reproduzierbar, duplicado`,
    ],
    ['fixed', 'solved, fixed, resolved, deployed, released, patched, workaround, resolu, gelost, resuelto'],
  ],
};

const DECISION: ValueRule = {
  whole: {
    shipped: 'shipped, released, done, delivered, completed, complete, implemented, live, launched',
    planned: 'planned, on roadmap, roadmap, accepted, scheduled, in progress, committed, approved, started',
    declined: 'declined, rejected, wont do, wont fix, not planned, closed, no, out of scope, duplicate',
    undecided: `undecided, under review, new, open, in review, considering, under consideration, triage,
        submitted, logged, backlog, pending, received, acknowledged, investigating, parked`,
  },
};

const BACKLOG_STATUS: ValueRule = {
  whole: {
    open: `open, opened, new, to do, todo, backlog, triage, untriaged, unstarted, under review, idea,
        ideas, icebox, proposed, submitted, inbox, unconfirmed, reopened, re opened, on hold, hold,
        needs triage, needs info, under consideration, candidate, refinement, ready for refinement,
        draft, a faire, ouvert, ouverte, nouveau, en attente, offen, neu, zu erledigen, abierto,
        nuevo, por hacer, pendiente, later, someday, unscheduled, undefined, discovery, not started,
        waiting,
        a fazer, aberto, aberta, novo, em aberto, da fare, aperto, aperta, nuovo, te doen, nieuw,
        open staand, 未着手, 新規, オーフン, 未対応, pendente, idee, idees, ruckstand, en pausa, 保留`,
    planned: `planned, scheduled, next, up next, next up, ready, ready for dev, ready for development,
        committed, selected for development, selected, accepted, approved, on roadmap,
        sprint backlog, prioritized, prioritised, planifie, pret, geplant, eingeplant, planificado,
        planeado, this quarter, now,
        planejado, planeado para, pianificato, programmato, gepland, ingepland, 計画済み, 予定, 準備完了,
        pret pour developpement`,
    'in-progress': `in progress, in process, doing, active, started, indeterminate, in development, in dev,
        development, in review, review, code review, in qa, qa, testing, in testing, test, staging,
        blocked, ready for review, ready for qa, ready for release, ready for test, in design,
        design, building, wip, implementing, en cours, en revue, bloque, in arbeit, in bearbeitung,
        en curso, en progreso, beta,
        em andamento, em progresso, fazendo, em desenvolvimento, in corso, in lavorazione, bezig,
        in uitvoering, mee bezig, 進行中, 作業中, 対応中, レヒュー中, en developpement, in entwicklung, en desarrollo,
        in ontwikkeling, in sviluppo`,
    shipped: `done, closed, complete, completed, resolved, fixed, released, shipped, delivered, deployed,
        live, launched, merged, verified, finished, implemented, fait, termine, valide, livre, clos,
        ferme, resolu, resolue, fertig, erledigt, geschlossen, behoben, hecho, cerrado, terminado,
        completado, in production, generally available, ga,
        concluido, concluida, feito, entregue, fechado, lancado, completato, fatto, rilasciato, chiuso,
        risolto, gereed, klaar, afgerond, gesloten, opgelost, voltooid, 完了, リリース済み, 解決済み, クロース, livree,
        veroffentlicht, ausgeliefert, publicado, en production`,
    declined: `declined, wont do, wont fix, wontfix, will not do, canceled, cancelled, duplicate, rejected,
        removed, not planned, invalid, obsolete, cannot reproduce, not a bug, abandoned,
        out of scope, incomplete, works for me, worksforme, annule, rejete, doublon, abgebrochen,
        abgelehnt, duplikat, cancelado, rechazado, duplicado, wont implement, as designed,
        works as designed, not doing, parked,
        rejeitado, recusado, rifiutato, annullato, scartato, afgewezen, geannuleerd, vervallen, 却下,
        キャンセル, 中止, 重複, abandonne, verworfen, descartado, duplicato, dubbel`,
  },
  inside: [
    ['declined', 'wont do, wont fix, cancelled, canceled, duplicate, rejected, declined, not planned'],
    ['in-progress', 'in progress, in review, in development, in qa, in test, en cours, in arbeit'],
    ['shipped', 'done, released, shipped, deployed, completed, closed, resolved'],
    ['planned', 'planned, scheduled, roadmap, committed, ready for'],
    ['open', 'backlog, to do, triage, icebox, ideas, proposed'],
  ],
};

const ITEM_TYPE: ValueRule = {
  whole: {
    bug: `bug, defect, bogue, fehler, error, problem, bug report, defaut, fallo, incident, bugs, fix,
        erro, defeito, falha, errore, difetto, bogues, fout, defect gemeld, ハク, 不具合, 障害, anomalie`,
    feature: `feature, new feature, story, user story, feature request, idea, suggestion,
        product backlog item, requirement, fonctionnalite, nouvelle fonctionnalite, recit,
        neue funktion, funktion, historia, nueva funcion, capability, features,
        funcionalidade, nova funcionalidade, storia, nuova funzionalita, funzionalita, verhaal,
        nieuwe functie, functie, ストーリー, 新機能, 機能, recit utilisateur, benutzergeschichte, anforderung,
        historia de usuario, recurso`,
    improvement: `improvement, enhancement, change, amelioration, verbesserung, mejora, change request,
        evolution,
        melhoria, miglioramento, verbetering, 改善, 機能改善`,
    task: `task, sub task, subtask, chore, tache, sous tache, aufgabe, unteraufgabe, tarea, subtarea,
        spike,
        tarefa, subtarefa, attivita, sottoattivita, compito, taak, subtaak, タスク, サフタスク, 課題, vorgang`,
    epic: `epic, initiative, theme, epopee, epica, milestone, objective,
        epico, エヒック, initiatief, iniciativa`,
    escalation: `escalation, escalated, customer escalation, hotfix, hot fix, customer commitment,
        support escalation`,
  },
  inside: [
    ['escalation', 'escalation, hotfix, hot fix, customer commitment'],
    ['bug', 'bug, bugs, defect, defects, regression, bogue, fehler'],
    ['improvement', 'improvement, enhancement, amelioration, verbesserung, mejora'],
    ['feature', 'feature, user story, story, idea'],
    ['epic', 'epic, initiative'],
    ['task', 'task, chore, sub task, documentation'],
  ],
  fallback: 'other',
};

const OUTCOME: ValueRule = {
  whole: {
    won: `won, closed won, closedwon, gewonnen, gagne, gagnee, ganado, ganada, signed, success, vinto,
        ganho, ganha, fechado ganho, chiusa vinta, chiuso vinto, vinta, gewonnen abgeschlossen,
        gesloten gewonnen, fermee gagnee, ferme gagne, cerrada ganada, geschlossen gewonnen, 成約, 受注, 商談成立`,
    lost: `lost, closed lost, closedlost, verloren, perdu, perdue, perdido, perdida, out sold, perso,
        fechado perdido, chiusa persa, chiuso perso, persa, gesloten verloren, fermee perdue,
        ferme perdu, cerrada perdida, geschlossen verloren, 失注, 不成立`,
    abandoned: `abandoned, closed abandoned, canceled, cancelled, disqualified, unqualified, duplicate,
        dead,
        error duplicate, deleted, withdrawn, no bid, abandonne, abgebrochen, cancelado, junk,
        abandonado, abandonada, descartado, abbandonato, annullato, geannuleerd, vervallen, 中止`,
    open: `open, active, in progress, pipeline, ouvert, offen, abierto, new,
        aberto, aberta, em andamento, aperto, aperta, in corso, lopend, nieuw, 進行中, 商談中, en cours,
        laufend, en curso`,
  },
  inside: [
    ['abandoned', 'abandoned, disqualified, no bid, withdrawn, duplicate'],
    ['lost', 'lost, perdu, perdue, perdido, perdida, verloren, out sold, perso'],
    ['won', 'won, gewonnen, gagne, gagnee, ganado, ganada'],
  ],
  // A stage nobody knows is a step of some pipeline.
  fallback: 'open',
};

const ASPECT: ValueRule = {
  whole: {
    love: `love, loves, like, likes, pros, positives, strengths, best, praise, keep, positiv,
        points forts, good, highs, wins, roses, lob, pregi`,
    missing:
      'missing, gap, gaps, wish, wishes, lacks, needs, requests, fehlt, manque, falta, manques, buds, wunsche',
    change:
      'change, changes, improve, improvements, suggestions, andern, verbessern, changer, cambiar, deltas',
    pain: 'pain, pains, problems, issues, cons, negatives, weaknesses, frustrations, complaints, hate, bad, lows, thorns',
  },
  inside: [
    [
      'missing',
      `missing, lack, lacking, lacks, gap, gaps, wish, wishes, wishlist, wish list, love to see,
        like to see, feature requests, feature request, unmet needs, unmet, not there, need but,
        fehlt, fehlen, vermissen, manque, manquent, falta, faltan, echan de menos, expected but,
        expect, manca, mancano, carencias, mist, missen, ontbreekt, ontbreken, saknar, savner`,
    ],
    [
      'change',
      `change, changes, improve, improved, improvement, improvements, magic wand, differently,
        better, suggestion, suggestions, fix first, andern, verbessern, verbesserungen, changer,
        changeriez, ameliorer, ameliorations, cambiar, cambiaria, mejorar, mejoras, like least,
        verbesserungsvorschlage, verbesserungswunsche, cambierebbe, cambierebbero, cambieresti, miglioramenti,
        migliorare, mudaria, mudariam, mudancas, melhorias, melhorar, veranderen, verbeteren, verbeterpunten, andra`,
    ],
    [
      'pain',
      `pain, pains, problem, problems, frustration, frustrations, frustrating, frustrates, issue,
        issues, challenge, challenges, complaint, complaints, dislike, dislikes, hate, hates,
        negative, cons, blocker, blockers, bugs, struggle, struggles, concerns, weaknesses,
        what does not work, doesnt work, doesn t work, not working, stort, kritik, schwachen, puntos debiles,
        problemi, punti deboli, pontos fracos, zwakke punten, difetti, schmerz, schmerzpunkte, probleme, problemes, irritants, points faibles,
        dolor, dolores, problemas`,
    ],
    [
      'love',
      `love, loves, like, likes, liked, best, works well, what works, working well, strength,
        strengths, positive, positives, pros, delight, delights, praise, happy, value, favourite,
        favorite, great, gefallt, gut, starken, aime, aiment, aimez, points forts, plait, gusta,
        fortalezas, encanta, puntos fuertes, punti di forza, piace, piacciono, gosta, gostam, pontos fortes, goed,
        sterke punten, miss most`,
    ],
  ],
  fallback: 'other',
};

/** Shared readings of closed lists. A profile's own `values` are asked first. */
export const VALUE_RULES: Rules = {
  tickets: {
    status: TICKET_STATUS,
    resolution: RESOLUTION,
    decision: DECISION,
    priority: PRIORITY,
    vendorClass: REQUEST_CLASS,
    customerClass: REQUEST_CLASS,
    firstClass: REQUEST_CLASS,
    finalCustomerClass: REQUEST_CLASS,
    satisfaction: {
      whole: {
        '': 'offered, unoffered, not offered, not rated, no rating, neutral, 3, 3 0',
        good: `good, great, positive, satisfied, very satisfied, happy, extremely happy, very happy,
        good with comment, goodwithcomment, thumbs up, excellent, amazing, 5, 4, 5 0, 4 0, bien, gut,
        bom, boa, satisfeito, buono, soddisfatto, goed, tevreden, satisfait, zufrieden, satisfecho,
        bueno, 良い, 満足`,
        bad: `bad, negative, unsatisfied, dissatisfied, very dissatisfied, unhappy, extremely unhappy,
        not good, bad with comment, badwithcomment, thumbs down, poor, terrible, very unhappy, 1, 2,
        1 0, 2 0, mauvais, schlecht, malo, ruim, insatisfeito, cattivo, insoddisfatto, slecht,
        ontevreden, insatisfait, unzufrieden, insatisfecho, 悪い, 不満`,
      },
    },
  },
  reviews: {
    invitation: {
      whole: {
        organic: 'organic',
        invited: 'invitation, invited, afsv1, afsv2, invitationapi, businessgeneratedlink',
      },
      inside: [
        // "No incentive" is said of organic and of invited reviews: it must be gone before incentives are looked for.
        ['organic', 'organic, unprompted, without invitation, domain link'],
        ['invited', 'not provided any incentive, no incentive, without incentive'],
        ['incentivised', 'incentive, incentivized, incentivised, gift card, donation, reward'],
        ['invited', 'invitation, invited, solicited, verified'],
      ],
    },
  },
  deals: { outcome: OUTCOME },
  backlog: { itemType: ITEM_TYPE, status: BACKLOG_STATUS, priority: PRIORITY },
  interviews: {
    aspect: ASPECT,
    severity: {
      whole: {
        blocker:
          'blocker, blocking, critical, dealbreaker, deal breaker, showstopper, show stopper, bloquant',
        major: 'major, high, serious, important, significant, majeur, hoch, grave, medium',
        minor: 'minor, low, small, cosmetic, nice to have, trivial, mineur, gering, leve',
      },
    },
    renew: {
      whole: {
        yes: 'yes, y, true, likely, very likely, certain, definitely, will renew, oui, ja, si, probably',
        no: 'no, n, false, unlikely, very unlikely, will not renew, leaving, non, nein, churning, never',
        unsure: `unsure, maybe, perhaps, undecided, at risk, depends, it depends, not sure, dont know,
        possibly, peut etre, vielleicht, quizas, unknown, tbd, probably not`,
      },
      inside: [
        ['unsure', 'not sure, unsure, maybe, undecided, depends, if'],
        ['no', 'no, not, wont, unlikely, nein, non'],
        ['yes', 'yes, likely, will, oui, ja, si'],
      ],
    },
    selection: {
      whole: {
        'vendor-picked':
          'vendor picked, vendor, reference, hand picked, provided by vendor, introduced, company',
        independent: 'independent, random, own, self, cold, network, unaffiliated, independant, unabhangig',
      },
      inside: [
        [
          'independent',
          'independent, independently, random, own network, not by the vendor, self selected, cold',
        ],
        ['vendor-picked', 'vendor, picked, reference, referral, introduced, chosen by, csm'],
      ],
    },
  },
  'risk-accounts': {
    risk: {
      whole: {
        high: `high, red, at risk, critical, very high, severe, churning, poor, bad, danger, high risk,
        eleve, rouge, hoch, rot, alto, rojo, unhealthy, alta, vermelho, rosso, elevato, hoog, rood,
        en riesgo, a risque, gefahrdet, em risco, a rischio, 高, 赤, 高い`,
        medium: `medium, yellow, amber, orange, moderate, average, watch, concern, moyen, mittel, gelb,
        medio, media, amarelo, giallo, gemiddeld, geel, oranje, jaune, amarillo, 中, 黄`,
        low: `low, green, healthy, good, none, safe, very low, faible, vert, niedrig, grun, bajo, verde,
        baixo, baixa, basso, laag, groen, 低, 緑, 低い, gesund`,
      },
      inside: [
        ['high', 'high, red, at risk, critical'],
        ['medium', 'medium, amber, yellow'],
        ['low', 'low, green, healthy'],
      ],
    },
  },
};
