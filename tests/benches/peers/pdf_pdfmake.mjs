// Invoices through pdfmake: FOLDER with fonts and logo, FOLDER-OF-PACKAGES.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { now, serve, since } from './serve.mjs';

const [folder, home] = process.argv.slice(2);
const required = createRequire(join(home, 'package.json'));
const pdfmake = required('pdfmake');
const { version } = required('pdfmake/package.json');

const within = (name) => join(folder, name);
pdfmake.setFonts({ Own: { normal: within('regular.ttf'), bold: within('bold.ttf') } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

const small = { fontSize: 8.25 };
const quiet = { hLineWidth: () => 0.6, vLineWidth: () => 0, hLineColor: () => '#ddd9d0' };
const right = (text) => ({ text, alignment: 'right' });

function row({ name, text, cells }) {
  const bold = { text: name, bold: true };
  return [text ? [bold, { text, ...small }] : bold, ...cells.map(right)];
}

function definition(sheet) {
  const [first, ...heads] = sheet.heads;
  const [[a, b], [c, d]] = [sheet.account.slice(0, 2), sheet.account.slice(2)];
  return {
    pageSize: 'A4',
    pageMargins: [56.7, 56.7, 56.7, 60],
    info: { title: sheet.facts },
    defaultStyle: { font: 'Own', fontSize: 9.5 },
    footer: (page, pages) => ({
      margin: [56.7, 10],
      fontSize: 7.5,
      columns: [sheet.footer, right(`Page ${page} of ${pages}`)],
    }),
    content: [
      {
        columns: [
          [
            { text: sheet.title, fontSize: 24, bold: true },
            { text: sheet.facts, ...small },
            { text: sheet.recipient.join('\n'), margin: [0, 20, 0, 0] },
          ],
          [
            { image: within('logo.png'), width: 156, alignment: 'right' },
            { text: sheet.sender.join('\n'), ...small, alignment: 'right' },
          ],
        ],
      },
      {
        margin: [0, 16, 0, 8],
        layout: quiet,
        table: {
          headerRows: 1,
          widths: ['*', 'auto', 'auto', 'auto', 'auto'],
          body: [[first, ...heads.map(right)], ...sheet.rows.map(row)],
        },
      },
      {
        margin: [240, 0, 0, 8],
        layout: 'noBorders',
        table: { widths: ['*', 'auto'], body: sheet.sums.map(([label, sum]) => [label, right(sum)]) },
      },
      { text: sheet.pay, bold: true },
      { layout: 'noBorders', table: { widths: [54, 180, 54, '*'], body: [[...a, ...b], [...c, ...d]] } },
    ],
  };
}

await serve(`pdfmake ${version}`, async ({ sheets, save, each = 1 }) => {
  const nanos = [];
  let pdf;
  for (const [index, sheet] of sheets.entries()) {
    const start = now();
    pdf = await pdfmake.createPdf(definition(sheet)).getBuffer();
    if (index % each === 0) nanos.push(0);
    nanos[nanos.length - 1] += since(start);
  }
  if (save) writeFileSync(save, pdf);
  return { nanos };
});
