// A story that we made up, and a template to begin with.

/** @type {any} What a template makes of it is shown where nothing was kept so far. */
export const STORY = {
  articles: [
    {
      id: 'sample',
      url: 'https://news.example/sand',
      title: 'Brinewell to heat 12,000 Marrowgate homes with a silo of hot sand',
      dek: 'The silo is to stand where the harbor’s grain store burned down',
      byline: ['Barrow Desk'],
      site: 'Newsbarrow',
      published: '2026-03-11',
      saved: '2026-03-12T08:00:00.000Z',
      words: 312,
      quotes: [
        {
          runs: ['Sand does not wear out, and it does not catch fire'],
          kind: 'direct',
          speaker: 'Tomasz Ferreira',
          role: 'chief engineer',
          cue: 'told',
          sentence: '“Sand does not wear out, and it does not catch fire,” Tomasz Ferreira told residents.',
        },
      ],
      figures: [
        {
          text: '€48mn',
          kind: 'money',
          normalized: 'EUR 48,000,000',
          equivalents: [],
          subject: 'the contract',
          sentence: 'The city signed the contract, worth €48mn, on Monday.',
        },
      ],
    },
  ],
  highlights: [
    {
      id: '00000000-0000-4000-8000-000000000000',
      article: 'sample',
      url: 'https://news.example/sand',
      created: '2026-03-12T08:00:00.000Z',
      modified: '2026-03-12T08:00:00.000Z',
      color: 'yellow',
      note: 'Ask what it costs to run.',
      tags: ['heat'],
      kind: 'text',
      selectors: { exact: 'wind power that the grid cannot use at night', prefix: '', suffix: '' },
    },
  ],
};

/** Nearly what src/export/markdown.rs writes by itself. */
export const TEMPLATE = `---
title: {{yaml title}}
author:
{{#authors}}
  - {{yaml .}}
{{/authors}}
{{#day}}
published: {{yaml day}}
{{/day}}
url: {{yaml url}}
---

# {{title}}

{{#dek}}
*{{dek}}*

{{/dek}}
{{byline}} · {{day}} · [{{site}}]({{raw url}})
{{#source}}

First published by {{name}}.
{{/source}}
{{#highlights}}

{{block exact}}
— {{#speaker}}**{{speaker}}** · {{/speaker}}{{#tags}}#{{.}} {{/tags}}[in the story]({{raw link}})
{{#note}}

{{note}}
{{/note}}
{{/highlights}}

## Quotes
{{#quotes}}

{{block words}}
— {{#speaker}}**{{speaker}}**{{/speaker}}{{^speaker}}Speaker not named{{/speaker}}{{#role}}, {{role}}{{/role}}
{{/quotes}}

## Figures

{{#figures}}
- **{{text}}** = {{normalized}}{{#subject}} · {{subject}}{{/subject}}
{{/figures}}
`;
