import { spanOf } from '../../lib/text/span-of.ts';
import { defineSignal } from '../../model/define.ts';
import { createLeavingReader } from './read-leaving.ts';

/** Whether the writer leaves or thinks of it: the first clause that says so. */
export default defineSignal<'leaving'>({
  meta: {
    name: 'leaving',
    title: 'Whether the customer leaves',
    version: 3,
    reads: ['tickets', 'reviews', 'interviews'],
    english: true,
  },
  prepare() {
    const read = createLeavingReader();
    return ({ texts }) => {
      for (const [index, text] of texts.entries()) {
        const mention = read(text);
        if (mention !== null) return { kind: mention.kind, span: spanOf(index, text, mention.clause) };
      }
      return null;
    };
  },
});
