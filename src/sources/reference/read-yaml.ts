import { isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { notice } from '../../lib/notice.ts';
import type { SourceFile } from '../discover.ts';
import type { Faults } from './faults.ts';
import type { RawLine, RawList } from './read-lines.ts';

/**
 * A list in YAML: a sequence of maps, or of bare names, alone or under one key (`capabilities:`). Anchors and their
 * aliases are not followed.
 * @returns null when there is no such sequence
 */
export function readYamlLines({ source }: SourceFile, text: string, faults: Faults): RawList | null {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const [broken] = document?.errors ?? [];
  if (document === null || broken !== undefined) {
    const row = broken === undefined ? 1 : lines.linePos(broken.pos[0]).line;
    const why = (broken?.message ?? 'it is nested too deeply').split('\n')[0] ?? '';
    faults.note('broken', { source, row }, notice('not valid YAML: {why}', { why }));
    return null;
  }
  const items = findItems(document.contents);
  if (items === null) {
    faults.note('broken', { source, row: 1 }, notice('no list in it; begin every line with "- name: "'));
    return null;
  }
  return { header: [], lines: items.map((item) => toLine(item, lines)) };
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, strict: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The sequence that is the list: the document itself, or the first one under a key. */
function findItems(root: ParsedNode | null): readonly ParsedNode[] | null {
  if (isSeq<ParsedNode>(root)) return root.items;
  if (!isMap<ParsedNode, ParsedNode | null>(root)) return null;
  for (const { value } of root.items) if (isSeq<ParsedNode>(value)) return value.items;
  return null;
}

function toLine(item: ParsedNode, lines: LineCounter): RawLine {
  const row = lines.linePos(item.range[0]).line;
  if (!isMap<ParsedNode, ParsedNode | null>(item)) return { row, cells: [['name', valuesOf(item)]] };
  return {
    row,
    cells: item.items.flatMap((pair) =>
      isPair(pair) ? [[String(scalar(pair.key)), valuesOf(pair.value)] as const] : [],
    ),
  };
}

function valuesOf(node: ParsedNode | null): readonly string[] {
  if (isSeq<ParsedNode>(node)) return node.items.map(scalar);
  return node === null ? [] : [scalar(node)];
}

/** As it stands in the file: a version such as 1.10 is no number, and a date no instant. */
function scalar(node: ParsedNode): string {
  if (!isScalar(node) || node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
