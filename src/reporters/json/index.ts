import { defineReporter } from '../../model/define.ts';

/** The report as it is: keys in the order they were built, two spaces, a line feed at the end. */
export const jsonReporter = defineReporter({
  meta: {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    title: 'JSON, the interface for other programs',
  },
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
});
